import io
import json

file = io.StringIO('{"user": "ana"}\n{"user": "leo"}\n')

entries = json.load(file)
print([entry['user'] for entry in entries])
