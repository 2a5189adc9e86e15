from datetime import date

today = date(2024, 12, 15)
next_month = date(today.year, today.month + 1, 1)
print(next_month)
