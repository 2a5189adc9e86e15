prices = [4.0, None, 2.5]

for price in sorted(prices):
    print(price)
