from calendar import monthrange
from datetime import date

payday = date(2024, 1, 31)
for month in (2, 3, 4):
    last = monthrange(payday.year, month)[1]
    print(payday.replace(month=month, day=min(payday.day, last)))
