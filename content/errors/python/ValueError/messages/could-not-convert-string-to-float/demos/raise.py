price = '12,50'
total = float(price) * 2
print(total)
