nonlocal total

total = 5
print(total)
