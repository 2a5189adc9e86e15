import json

reply = r'{"text": "ok \ud83d\udc4d"}'

text = json.loads(reply)['text']
print(len(text.encode('utf-8')))
