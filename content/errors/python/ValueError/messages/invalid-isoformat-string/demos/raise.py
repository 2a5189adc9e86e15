from datetime import date

day = date.fromisoformat('2024-5-1')
print(day)
