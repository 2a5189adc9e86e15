unit-price = 12.50
quantity = 3

print(unit-price * quantity)
