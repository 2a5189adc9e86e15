queue = ['ana', 'bob']

print(next(queue))
