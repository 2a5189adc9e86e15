import json

folder = r'C:\users\ana'
text = json.dumps({'folder': folder})

print(json.loads(text)['folder'])
