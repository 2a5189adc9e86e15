import json

prices = {'apple': 3, 'pear': 4}
order = json.loads('["apple", "plum"]')
print(sum(prices[name] for name in order))
