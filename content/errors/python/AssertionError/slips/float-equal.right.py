import math

total = sum([0.1, 0.1, 0.1])
assert math.isclose(total, 0.3), total
