import json

user = json.loads('{"name": "Ana", "age": 31}')
print(user['name'])
