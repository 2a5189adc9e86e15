total = 120
if total > 100:
print('free shipping')
