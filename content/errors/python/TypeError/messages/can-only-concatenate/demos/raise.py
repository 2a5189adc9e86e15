name = 'Ana'
age = 31
print('Hi ' + name + ', you are ' + age)
