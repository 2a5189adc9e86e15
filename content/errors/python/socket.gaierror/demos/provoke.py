import socket

try:
    socket.getaddrinfo('server.invalid', 80, flags=socket.AI_NUMERICHOST)  # (1)
except socket.gaierror as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.errno == socket.EAI_NONAME, error.errno)  # (3)
