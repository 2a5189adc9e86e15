first_price = 4.5
second_price = 12
print(first_price + second_price)
