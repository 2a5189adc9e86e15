result = ('Ana', 7)
print('{} scored {} points'.format(*result))
