flags = 0b1011
print(bin(flags), flags)
