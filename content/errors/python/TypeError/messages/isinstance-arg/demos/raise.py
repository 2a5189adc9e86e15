quantity = 3

if isinstance(quantity, 'int'):
    print(quantity * 2)
