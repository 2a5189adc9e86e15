import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


for x in (2, 0, -1000):
    print(round(sigmoid(x), 3))
