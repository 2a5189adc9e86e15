prices = ['3.50', '1.20']
numbers = []
for price in prices:
    numbers.append(float(price))
print(numbers)
