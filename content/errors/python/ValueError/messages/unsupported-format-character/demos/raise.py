name = 'Ana'
print('100% yours, %s' % name)
