prices = [4.50, 12.00, 3.25]

cheap = [price if price < 10 for price in prices]
print(cheap)
