prices = [4.5, 12]
  total = sum(prices)
print(total)
