import socket

try:
    socket.create_connection(('224.0.0.1', 80), timeout=5).close()
except (ConnectionError, TimeoutError) as error:
    print('try later:', error)
