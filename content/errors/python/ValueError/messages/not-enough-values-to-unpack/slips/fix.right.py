lines = ['ana,90,85', 'leo,70', '']

for line in lines:
    fields = line.split(',')
    if len(fields) < 2:
        print(f'skipped: {line!r}')
        continue
    name, first, *others = fields
    print(name, first)
