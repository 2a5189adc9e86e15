name = 'Ana'
print(f'Hello, {}')
