prices = ['3.50', '1.20']
numbers = []
for i in range(len(prices)):
    numbers[i] = float(prices[i])
print(numbers)
