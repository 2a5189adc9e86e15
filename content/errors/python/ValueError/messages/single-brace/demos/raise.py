name = 'Ana'
print('Hello, {name}}!'.format(name=name))
