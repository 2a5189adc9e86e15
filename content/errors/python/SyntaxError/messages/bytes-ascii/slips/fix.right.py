greeting = '¡Hola, Ana!'.encode('utf-8')
print(len(greeting))
