from math import pi, sqrt,

print(sqrt(pi))
