price = 20


def discount(percent):
    reduced = price - price * percent / 100
    return reduced


print(discount(10))
