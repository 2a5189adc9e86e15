def add_point(x, y, z):
    return [x, y, z]

print(add_point(3, 4, 5))
