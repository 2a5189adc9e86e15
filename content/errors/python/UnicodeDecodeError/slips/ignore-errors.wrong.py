prices = {'café': 3, 'té': 2}
row = 'café;2'.encode('cp1252')

drink, count = row.decode('utf-8', errors='ignore').split(';')
print(prices[drink] * int(count))
