name = 'Ana'
city = 'Salvador'
print(f'{name}{\n}{city}')
