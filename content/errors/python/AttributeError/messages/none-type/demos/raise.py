names = ['Luis', 'Ana']
names = names.sort()
print(names.index('Ana'))
