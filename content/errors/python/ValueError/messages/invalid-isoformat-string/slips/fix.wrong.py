from datetime import date

text = '2024-05-01T09:30:00'
print(date.fromisoformat(text))
