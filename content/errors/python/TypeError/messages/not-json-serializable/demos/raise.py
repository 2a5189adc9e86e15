import json

post = {'title': 'Hello', 'tags': {'python', 'json'}}
print(json.dumps(post))
