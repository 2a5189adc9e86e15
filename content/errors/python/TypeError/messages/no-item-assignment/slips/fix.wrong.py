name = 'ana'

name[0] = name[0].upper()
print(name)
