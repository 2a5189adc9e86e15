import json

text = '{"name": "Ana", "city": "Qui'
user = json.loads(text)
print(user)
