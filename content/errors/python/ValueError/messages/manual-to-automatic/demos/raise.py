name, city = 'Ana', 'Lima'
print('{0} lives in {}'.format(name, city))
