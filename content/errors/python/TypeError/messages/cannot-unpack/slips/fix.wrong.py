prices = {'pen': 2.5, 'ink': 4.0}

for name, price in prices.values():
    print(name, price)
