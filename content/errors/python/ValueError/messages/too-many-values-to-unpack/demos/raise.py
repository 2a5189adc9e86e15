record = ['Ana', 'Lima', '1990']
name, year = record
print(name, year)
