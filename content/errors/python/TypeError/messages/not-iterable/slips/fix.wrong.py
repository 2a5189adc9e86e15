prices = {'pen': 2.5, 'ink': 4.0}

total = 0
for name in prices:
    total += sum(len(name))
print(total)
