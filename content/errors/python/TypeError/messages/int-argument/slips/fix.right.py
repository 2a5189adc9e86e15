line = '2.50 4.00'

prices = [float(part) for part in line.split()]
print(prices)
