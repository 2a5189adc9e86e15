prices = {'pen': 2.5, 'ink': 4.0}

total = sum(len(name) for name in prices)
print(total)
