names = ['ana', 'bob']

stock = {'ana': 1}
stock.update([3, 4])
print(names, stock)
