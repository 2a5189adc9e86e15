import json

text = '{"tags": {"python", "json"}}'
post = json.loads(text)
print(post['tags'])
