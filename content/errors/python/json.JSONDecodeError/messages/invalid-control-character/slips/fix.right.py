import json

note = 'milk\neggs\tx12'
text = json.dumps({'note': note})

print(json.loads(text)['note'])
