import json

folder = r'C:\users\ana'
text = f'{{"folder": "{folder}"}}'

print(json.loads(text)['folder'])
