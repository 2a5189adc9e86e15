import math

visits = {'home': 1200, 'about': 35, 'old': 0}
for page, count in visits.items():
    print(page, round(math.log10(count), 2))
