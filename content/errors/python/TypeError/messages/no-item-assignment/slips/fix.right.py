name = 'ana'

name = name[0].upper() + name[1:]
print(name)
