import json

text = '{"name": "Ana", "active": True}'
user = json.loads(text)
print(user)
