import json
import math

ages = json.loads('[34, 29.0, NaN]')
print([None if math.isnan(age) else int(age) for age in ages])
