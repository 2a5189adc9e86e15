import math


def checked(value):
    if not math.isfinite(value):  # (1)
        raise FloatingPointError(f'no finite result: {value}')
    return value


def variance(values):
    mean = math.fsum(values) / len(values)
    return checked(math.fsum((v - mean) * (v - mean) for v in values) / len(values))


for values in ([1.0, 2.0, 6.0], [1.0, float('nan')]):
    try:
        print(variance(values))
    except FloatingPointError as error:  # (2)
        print(error)
