total = 1
for price in range(2, 302):
    total = total + price
print(total)
