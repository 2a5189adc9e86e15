import socket

line = '127.0.0.1 80\n'
host, port = line.split()
print(socket.getaddrinfo(host, int(port))[0][4])
