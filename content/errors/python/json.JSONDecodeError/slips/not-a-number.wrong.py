import json

report = {'ratio': float('nan')}
text = json.dumps(report, allow_nan=False)
print(text)
