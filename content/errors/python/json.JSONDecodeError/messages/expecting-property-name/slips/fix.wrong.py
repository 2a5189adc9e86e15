import json

user = {'name': 'Ana', 'age': 42}
text = str(user)

print(json.loads(text)['name'])
