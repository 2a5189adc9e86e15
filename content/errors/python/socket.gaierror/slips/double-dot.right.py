import socket

try:
    socket.getaddrinfo('server..invalid', 80)
except (socket.gaierror, UnicodeError):
    print('no such name')
