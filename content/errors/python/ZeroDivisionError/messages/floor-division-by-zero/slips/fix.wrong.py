budget = 50.0
prices = {'pen': 1.5, 'gift': 0.0, 'book': 12.0}
for name, price in prices.items():
    print(name, budget // price)
