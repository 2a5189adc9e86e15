import json

log = '{"user": "ana"}\n{"user": "leo"}\n'
entries = json.loads(log)
print(entries)
