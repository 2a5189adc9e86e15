import json

text = '{"host" = "localhost", "port" = 8080}'
config = json.loads(text)
print(config)
