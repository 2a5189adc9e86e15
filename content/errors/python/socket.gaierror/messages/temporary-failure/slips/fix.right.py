import socket

try:
    socket.getaddrinfo('server.invalid', 80, flags=socket.AI_NUMERICHOST)
except socket.gaierror as error:
    if error.errno == socket.EAI_AGAIN:
        print('try again later')
    else:
        print('fix the name')
