order = {
    'name': 'Ana',
    'items': ['coffee', 'tea'],
}
print(order['items'])
