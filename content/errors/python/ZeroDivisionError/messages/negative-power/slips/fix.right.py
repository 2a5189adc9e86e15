ranks = [3, 1, 0, 2]
weights = [rank**-1 if rank else 0.0 for rank in ranks]
print(weights)
