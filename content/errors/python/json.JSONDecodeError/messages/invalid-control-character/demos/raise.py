import json

text = '{"note": "milk\neggs"}'
data = json.loads(text)
print(data['note'])
