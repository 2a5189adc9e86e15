prices = [4.50, 12.00, 3.25]

cheap = [price for price in prices if price < 10]
print(cheap)
