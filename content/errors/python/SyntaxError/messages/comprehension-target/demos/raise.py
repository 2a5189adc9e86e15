prices = {"pen": 4.50, "book": 12.00}
print([name, price for name, price in prices.items()])
