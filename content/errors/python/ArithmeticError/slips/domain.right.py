import math

try:
    print(math.sqrt(-4))
except ValueError:
    print('no real root')
