import json

seats = {1: 'Ana', 2: 'Luis'}
saved = json.dumps(seats)
loaded = json.loads(saved)
print(loaded[1])
