names = ['Ana']
names.apend('Luis')
print(names)
