price = '19.90'

print(price * 1.2)
