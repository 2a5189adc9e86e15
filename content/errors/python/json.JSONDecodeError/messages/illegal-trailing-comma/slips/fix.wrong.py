import json

prices = {'pen': 2, 'ink': 4}
text = '{'
for name, price in prices.items():
    text += f'"{name}": {price},'
text += '}'

print(json.loads(text))
