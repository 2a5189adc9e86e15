source = '1'
for price in range(2, 302):
    source = f'({source} + {price})'
print(eval(source))
