name = 'José'
data = name.encode('ascii')
print(data)
