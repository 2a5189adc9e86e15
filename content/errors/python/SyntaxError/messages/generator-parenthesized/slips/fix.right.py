prices = [4.50, 12.00, 3.25]

total = sum((price * 1.1 for price in prices), 5)
print(round(total, 2))
