import socket

try:
    socket.getaddrinfo('server..invalid', 80)
except socket.gaierror:
    print('no such name')
