import socket

try:
    socket.create_connection(('127.0.0.1', 'htp'), timeout=5).close()
except OSError as error:
    print('no connection:', error)
