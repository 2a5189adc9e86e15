flags = 0b1021
print(bin(flags), flags)
