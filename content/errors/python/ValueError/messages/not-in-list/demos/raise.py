header = ['name', 'email', 'city']
column = header.index('Email')
print(column)
