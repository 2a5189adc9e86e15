import json

comment = 'She said "perfect"'
text = f'["{comment}", 5]'

print(json.loads(text))
