template = f'Dear {}, your total is {}'
for name, total in [('Ana', 12), ('Luis', 7.5)]:
    print(template.format(name, total))
