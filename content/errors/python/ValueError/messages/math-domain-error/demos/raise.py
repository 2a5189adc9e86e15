import math

a, b, c = 1, 2, 5
root = math.sqrt(b * b - 4 * a * c)
print((-b + root) / (2 * a))
