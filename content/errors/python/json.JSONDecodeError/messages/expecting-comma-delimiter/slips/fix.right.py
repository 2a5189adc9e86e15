import json

comment = 'She said "perfect"'
text = json.dumps([comment, 5])

print(json.loads(text))
