import json

name, active, city = 'Ana', True, None
text = json.dumps({'name': name, 'active': active, 'city': city})

print(json.loads(text))
