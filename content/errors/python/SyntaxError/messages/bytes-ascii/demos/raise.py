name = b'João'
print(name)
