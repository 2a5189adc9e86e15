rows = [4.5, 12, 3.25]
try:
    total = sum(rows)
except TypeError:
    total = 0
print(total)
