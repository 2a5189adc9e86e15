from decimal import Decimal

a, b = 1, 0
attempts = [
    lambda: a / b,
    lambda: int(1e308 * 10),
    lambda: Decimal('12,5'),
]

for attempt in attempts:
    try:
        print(attempt())
    except ArithmeticError as error:  # (1)
        print(f'{type(error).__name__}: {error}')  # (2)
