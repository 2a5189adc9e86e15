value = 3**700
print(value * 0.5)
