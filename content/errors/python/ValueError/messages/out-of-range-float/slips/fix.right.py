import json
import math

speeds = {'car': 120.5, 'light': float('inf'), 'parked': 0.0}
clean = {name: value if math.isfinite(value) else None for name, value in speeds.items()}
print(json.dumps(clean, allow_nan=False))
