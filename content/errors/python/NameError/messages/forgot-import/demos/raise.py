radius = 2
print(math.pi * radius ** 2)
