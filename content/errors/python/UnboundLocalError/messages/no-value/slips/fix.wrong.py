price = 20


def discount(percent):
    price = price - price * percent / 100
    return price


print(discount(10))
