name = 'Ana'
age = 31

print(name + ' is ' + str(age))
