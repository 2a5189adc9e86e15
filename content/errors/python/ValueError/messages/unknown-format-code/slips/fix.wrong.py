prices = {'apple': '0.5', 'pear': 1.25}
for name, price in prices.items():
    print(f'{name:<8}{price:>6.2f}')
