from datetime import date, timedelta

never = date.max
print(never + timedelta(days=1))
