from decimal import Decimal
from fractions import Fraction

attempts = [
    lambda: 1 / 0,
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: 1.5 % 0,
    lambda: divmod(1, 0),
    lambda: pow(0, -1),
    lambda: 1j / 0,
    lambda: Fraction(1, 0),
    lambda: Decimal(1) / Decimal(0),
]

for attempt in attempts:
    try:
        attempt()
    except ZeroDivisionError as error:
        print(f'{type(error).__name__}: {error}')  # (1)
