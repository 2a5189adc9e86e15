import math

for call in (
    lambda: int(255, 16),
    lambda: complex([3, 4]),
    lambda: math.sqrt('16'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
