capitals = {'Brasília': 'Brasil', 'Bogotá': 'Colombia'}
data = 'Bogotá'.encode('utf-8')

city = data.decode('latin-1')
print(capitals[city])
