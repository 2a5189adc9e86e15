scores = [70, 95, 82, 60]

middle = len(scores) / 2
print(scores[middle])
