name = 'Ana'
print('Hello, ' \n + name)
