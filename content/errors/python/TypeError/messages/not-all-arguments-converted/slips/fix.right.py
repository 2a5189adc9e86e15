def describe(point):
    return f'The point is {point}'


print(describe((3, 4)))
