lines = ['Ana;31', 'Luis', '']

for line in lines:
    name, *rest = line.split(';')  # (1)
    age = rest[0] if rest else 'unknown'  # (2)
    print(name or 'nobody', age)
