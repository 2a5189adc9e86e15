from datetime import date

birthday = date(2024, 2, 29)
next_year = birthday.replace(year=2025)
print(next_year)
