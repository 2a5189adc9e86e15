import math.sqrt

side = math.sqrt(49)
print(side)
