import io
import json

stream = io.StringIO('{"name": "Ana", "city": "Quito"}')

text = stream.read(30)
print(json.loads(text)['city'])
