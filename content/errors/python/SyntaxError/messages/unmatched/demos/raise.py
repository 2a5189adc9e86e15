prices = [4.5, 12, 3.25]
print(sum(prices)))
