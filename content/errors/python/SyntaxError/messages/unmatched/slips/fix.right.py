order = {
    'name': 'Ana',
    'items': ['coffee', 'tea'],
    'paid': True,
}
print(order['items'])
