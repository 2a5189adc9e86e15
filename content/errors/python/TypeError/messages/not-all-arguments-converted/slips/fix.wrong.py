def describe(point):
    return 'The point is %s' % point


print(describe((3, 4)))
