import date, timedelta from datetime

print(date(2024, 2, 28) + timedelta(days=1))
