import json

prices = {'pen': 2, 'ink': 4}
text = json.dumps(prices)

print(json.loads(text))
