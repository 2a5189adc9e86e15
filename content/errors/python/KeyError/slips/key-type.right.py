import json

seats = {1: 'Ana', 2: 'Luis'}
saved = json.dumps(seats)
loaded = {int(number): name for number, name in json.loads(saved).items()}
print(loaded[1])
