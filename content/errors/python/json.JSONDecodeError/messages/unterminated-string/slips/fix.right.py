import io
import json

stream = io.StringIO('{"name": "Ana", "city": "Quito"}')

text = stream.read()
print(json.loads(text)['city'])
