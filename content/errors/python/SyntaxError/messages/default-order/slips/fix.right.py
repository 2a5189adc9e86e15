def convert(amount, rate=5.4):
    return amount * rate

print(convert(100))
