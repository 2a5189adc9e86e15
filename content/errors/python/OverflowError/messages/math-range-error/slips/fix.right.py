import math


def sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    power = math.exp(x)
    return power / (1 + power)


for x in (2, 0, -1000):
    print(round(sigmoid(x), 3))
