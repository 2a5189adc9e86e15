prices = {'apple': 3, 'pear': 4, 'plum': 2}

for name, price in prices:
    print(name, price)
