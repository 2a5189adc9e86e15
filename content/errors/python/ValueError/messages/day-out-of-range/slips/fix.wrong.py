from datetime import date

payday = date(2024, 1, 31)
for month in (2, 3, 4):
    print(payday.replace(month=month))
