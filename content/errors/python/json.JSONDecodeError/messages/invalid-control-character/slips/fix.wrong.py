import json

note = 'milk\neggs\tx12'
text = '{"note": "' + note + '"}'

print(json.loads(text)['note'])
