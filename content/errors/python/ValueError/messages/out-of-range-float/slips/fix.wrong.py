import json

speeds = {'car': 120.5, 'light': float('inf'), 'parked': 0.0}
print(json.dumps(speeds, allow_nan=False))
