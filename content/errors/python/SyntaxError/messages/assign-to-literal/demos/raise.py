price = 12.50
quantity = 3
"total" = price * quantity
print(total)
