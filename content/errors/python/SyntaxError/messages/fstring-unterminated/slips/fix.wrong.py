item = {'name': 'coffee', 'price': 4.5}
print(f'{item["name]}: {item["price"]:.2f}')
