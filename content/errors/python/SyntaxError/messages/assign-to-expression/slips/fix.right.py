unit_price = 12.50
quantity = 3

print(unit_price * quantity)
