from datetime import date, datetime

start = datetime(2024, 5, 31, 12)
try:
    print(start > date(2024, 5, 1))
except TypeError as error:
    print(error)
