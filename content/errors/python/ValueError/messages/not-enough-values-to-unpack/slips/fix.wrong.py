lines = ['ana,90,85', 'leo,70', '']

for line in lines:
    name, first, *others = line.split(',')
    print(name, first)
