def add(price, tax):
    return price + tax


print(add(10, 2, 1))
