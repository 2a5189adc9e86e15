import socket

url = 'http://127.0.0.1:80/'
found = socket.getaddrinfo(url, 80, flags=socket.AI_NUMERICHOST)
print(found[0][4])
