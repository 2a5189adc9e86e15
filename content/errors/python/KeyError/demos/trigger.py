prices = {'apple': 3, 'pear': 4}

try:
    print(prices['plum'])  # (1)
except KeyError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.args[0])  # (3)

print('plum' in prices)
print(prices.get('plum', 0))  # (4)
