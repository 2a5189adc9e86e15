item = {'name': 'coffee', 'price': 4.5}
line = f'{item["name"]}: {item["price"]:.2f'
print(line)
