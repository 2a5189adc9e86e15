import math

big = 1e308 * 10
attempts = [
    lambda: big - big,  # (1)
    lambda: 1e-200 * 1e-200,  # (2)
    lambda: 1.0 / 0.0,  # (3)
    lambda: math.exp(1000),
]

for attempt in attempts:
    try:
        print(attempt())
    except ArithmeticError as error:
        print(f'{type(error).__name__}: {error}')
