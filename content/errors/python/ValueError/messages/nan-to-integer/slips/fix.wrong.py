import json

ages = json.loads('[34, 29.0, NaN]')
print([int(age) for age in ages])
