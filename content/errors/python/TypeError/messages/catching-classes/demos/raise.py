import json

try:
    json.loads('{"name": }')
except json:
    print('that is not JSON')
