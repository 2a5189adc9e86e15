from math import sqrt

side = sqrt(49)
print(side)
