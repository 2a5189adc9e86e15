prices = ['$1,299.00', '49.90', '5']
total = sum(float(price) for price in prices)
print(total)
