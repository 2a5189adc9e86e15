name = 'Ana'
print(f'Hello, {name}!)
