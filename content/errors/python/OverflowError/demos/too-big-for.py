from datetime import date, timedelta

attempts = [
    lambda: 2**10000 > 0,
    lambda: 1e308 * 10,
    lambda: float(10**400),
    lambda: int(1e308 * 10),
    lambda: (300).to_bytes(1, 'big'),
    lambda: len(range(10**30)),
    lambda: date.max + timedelta(days=1),
]

for attempt in attempts:
    try:
        print(attempt())  # (1)
    except OverflowError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
