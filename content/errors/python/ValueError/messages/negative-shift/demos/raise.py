bit = 3
mask = 1 << (bit - 8)
print(mask)
