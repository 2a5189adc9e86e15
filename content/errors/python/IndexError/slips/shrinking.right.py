names = ['Ana', '', 'Luis', '']
names = [name for name in names if name != '']
print(names)
