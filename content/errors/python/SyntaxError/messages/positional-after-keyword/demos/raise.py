name = "Ana"
points = 40
print(sep=": ", name, points)
