import math

readings = [20.5, float('nan'), 21.0]
valid = [value for value in readings if not math.isnan(value)]
assert len(valid) == 2, valid
