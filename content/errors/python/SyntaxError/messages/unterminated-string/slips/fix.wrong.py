customer = 'Ana'
print('It's ready, ' + customer)
