import datetime

day = datetime.strptime('2024-05-01', '%Y-%m-%d')
print(day.year)
