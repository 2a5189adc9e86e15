import json

text = r'{"folder": "C:\data\sales"}'
config = json.loads(text)
print(config['folder'])
