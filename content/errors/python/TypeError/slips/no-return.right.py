def with_tax(price):
    return price * 1.2


total = with_tax(50) + with_tax(30)
print(total)
