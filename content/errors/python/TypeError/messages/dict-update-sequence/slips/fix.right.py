names = ['ana', 'bob']

stock = {'ana': 1}
stock.update(zip(names, [3, 4]))
print(names, stock)
