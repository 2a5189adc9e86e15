rows = [('coffee', 4.5), ('tea', 3)]
for name, price in rows:
    print(f'{name}\t{price:.2f}')
