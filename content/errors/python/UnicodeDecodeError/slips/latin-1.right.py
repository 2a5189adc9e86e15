capitals = {'Brasília': 'Brasil', 'Bogotá': 'Colombia'}
data = 'Bogotá'.encode('utf-8')

city = data.decode('utf-8')
print(capitals[city])
