rows = [4.5, 12, 3.25]
total = sum(rows)
print(total)
