import math

scores = [2.0, 710.5, 3.0]
print([math.exp(score) for score in scores])
