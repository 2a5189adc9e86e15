price = "12"
quantity = 3

price = int(price)
print(price * quantity)
