class Shop:
    factor = 2
    prices = [price * factor for price in (3, 5)]


print(Shop.prices)
