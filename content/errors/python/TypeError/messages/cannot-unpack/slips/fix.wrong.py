prices = {'pen': 2.5, 'ink': 4.0}

for name, price in enumerate(prices.values()):
    label, amount = price
    print(label, amount)
