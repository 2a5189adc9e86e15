points = [(3, 4), (1, 9), (5, 2)]

highest = max(points, key=lambda (x, y): y)
print(highest)
