import json

text = "{'name': 'Ana', 'age': 42}"
user = json.loads(text)
print(user['name'])
