FACTOR = 2


class Shop:
    prices = [price * FACTOR for price in (3, 5)]


print(Shop.prices)
