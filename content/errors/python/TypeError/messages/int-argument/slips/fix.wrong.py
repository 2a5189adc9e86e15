line = '2.50 4.00'

prices = float(line.split())
print(prices)
