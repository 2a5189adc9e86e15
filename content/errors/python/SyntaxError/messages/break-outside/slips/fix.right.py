prices = [4.50, 12.00, 3.25]

for price in prices:
    print(price)
    if price > 10:
        break
