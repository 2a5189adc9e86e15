price = "12"
quantity = 3

int(price) = price
print(price * quantity)
