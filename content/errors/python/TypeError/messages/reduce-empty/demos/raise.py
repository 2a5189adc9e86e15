from functools import reduce

prices = [price for price in [2.5, 4.0] if price > 10]
print(reduce(lambda total, price: total + price, prices))
