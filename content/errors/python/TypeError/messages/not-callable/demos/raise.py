prices = [2.5, 4.0]
sum = 0
for price in prices:
    sum = sum + price
print(sum([1, 2]))
