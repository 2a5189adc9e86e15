import math

for hours in (10, 100, 1000):
    try:
        print(f'{math.exp(hours):.3e}')  # (1)
    except OverflowError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
