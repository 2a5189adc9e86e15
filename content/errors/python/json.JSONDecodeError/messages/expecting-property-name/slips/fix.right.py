import json

user = {'name': 'Ana', 'age': 42}
text = json.dumps(user)

print(json.loads(text)['name'])
