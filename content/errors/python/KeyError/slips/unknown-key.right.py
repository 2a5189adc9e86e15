import json

prices = {'apple': 3, 'pear': 4}
order = json.loads('["apple", "plum"]')
unknown = [name for name in order if name not in prices]
print('no price:', unknown)
print(sum(prices[name] for name in order if name in prices))
