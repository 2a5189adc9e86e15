price = 1_000_
print(price)
