import io
import json

file = io.StringIO('{"user": "ana"}\n{"user": "leo"}\n')

entries = [json.loads(line) for line in file]
print([entry['user'] for entry in entries])
