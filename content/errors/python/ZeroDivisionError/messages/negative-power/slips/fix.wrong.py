ranks = [3, 1, 0, 2]
weights = [rank**-1 for rank in ranks]
print(weights)
