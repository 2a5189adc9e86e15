import json

text = '["red", "green", "blue",]'
colors = json.loads(text)
print(colors)
