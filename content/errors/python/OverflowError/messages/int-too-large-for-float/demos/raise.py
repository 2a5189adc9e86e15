import math

number = 10**400
print(math.sqrt(number))
