flags = 0b1011
for position in range(3, -1, -1):
    print(position, flags >> position & 1)
