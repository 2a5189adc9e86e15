def convert(rate=5.4, amount):
    return amount * rate

print(convert(100))
