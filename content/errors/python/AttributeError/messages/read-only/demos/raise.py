names = ['Ana']
names.append = 'Luis'
print(names)
