price = 12.50
quantity = 3
price * quantity = total
print(total)
