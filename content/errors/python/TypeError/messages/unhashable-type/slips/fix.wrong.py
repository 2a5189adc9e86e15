seats = [['A', 1], ['B', 4], ['A', 1]]

unique = set(seats)
print(len(unique))
