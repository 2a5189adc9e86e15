source = '(' * 250 + '1' + ')' * 250
value = eval(source)
print(value)
