city = 'São Paulo'.encode('utf-8')
label = city.decode('ascii')
print(label)
