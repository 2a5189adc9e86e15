greeting = b'¡Hola, Ana!'
print(len(greeting))
