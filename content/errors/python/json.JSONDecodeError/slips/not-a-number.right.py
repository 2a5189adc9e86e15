import json
import math

report = {'ratio': float('nan')}
clean = {key: None if math.isnan(value) else value for key, value in report.items()}
text = json.dumps(clean, allow_nan=False)
print(text)
