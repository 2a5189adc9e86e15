import json

report = {'mean': float('nan'), 'count': 0}
print(json.dumps(report, allow_nan=False))
