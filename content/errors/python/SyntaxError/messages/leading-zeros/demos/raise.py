import datetime

opening = datetime.time(08, 30)
print(opening)
