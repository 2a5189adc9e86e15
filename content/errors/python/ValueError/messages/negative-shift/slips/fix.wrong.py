flags = 0b1011
for position in range(2, -2, -1):
    print(position, flags >> position & 1)
