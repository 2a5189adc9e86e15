points = [(3, 4), (1, 9), (5, 2)]

highest = max(points, key=lambda point: point[1])
print(highest)
