import math

ways = math.factorial(200)
half = ways // 2
print(len(str(half)), 'digits')
