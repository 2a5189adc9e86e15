seats = [['A', 1], ['B', 4], ['A', 1]]

unique = {tuple(seat) for seat in seats}
print(len(unique))
