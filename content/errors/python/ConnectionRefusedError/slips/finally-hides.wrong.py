import socket

try:
    s = socket.create_connection(('127.0.0.1', 1), timeout=5)
    s.sendall(b'hi')
except ConnectionRefusedError as error:
    print(error)
finally:
    s.close()
