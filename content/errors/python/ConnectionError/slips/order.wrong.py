import socket

try:
    socket.create_connection(('127.0.0.1', 1), timeout=5).close()
except ConnectionError:
    raise
except ConnectionRefusedError as error:
    print(error)
