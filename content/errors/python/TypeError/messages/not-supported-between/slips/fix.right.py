prices = [4.0, None, 2.5]

for price in sorted(price for price in prices if price is not None):
    print(price)
