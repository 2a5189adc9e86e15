def discount(price):
    if price > 100:
        return price * 0.1


price = 80
print(price - discount(price))
