import socket

try:
    with socket.create_connection(('127.0.0.1', 1), timeout=5) as s:
        s.sendall(b'hi')
except ConnectionRefusedError as error:
    print(error)
