def add_point(x, y, x):
    return [x, y]

print(add_point(3, 4, 5))
