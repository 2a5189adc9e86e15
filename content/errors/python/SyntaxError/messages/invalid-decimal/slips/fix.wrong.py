1st_price = 4.5
2nd_price = 12
print(1st_price + 2nd_price)
