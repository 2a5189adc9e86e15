prices = {'coffee': 4.5, 'tea': 3}
for name in prices:
    print('%s: %.2f' % (name, prices[name]))
