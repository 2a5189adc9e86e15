line = 'discount = 0.2'
value = eval(line)
print(value)
