row = ['Ana', 31, 'Lima']

print(', '.join(row))
