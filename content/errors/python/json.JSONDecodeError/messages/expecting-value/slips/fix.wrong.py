import json

name, active, city = 'Ana', True, None
text = f'{{"name": "{name}", "active": {active}, "city": {city}}}'

print(json.loads(text))
