import math

try:
    print(math.sqrt(-4))
except ArithmeticError:
    print('no real root')
