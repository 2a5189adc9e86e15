orders = [
    {'price': 2.5, 'count': 3},
    {'price': 2.5, 'count': '3'},
    None,
]

for order in orders:
    try:
        print(order['price'] * order['count'])  # (1)
    except TypeError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
