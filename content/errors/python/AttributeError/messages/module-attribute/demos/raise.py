import math

print(math.cost(0))
