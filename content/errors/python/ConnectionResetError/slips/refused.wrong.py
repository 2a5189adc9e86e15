import socket

try:
    with socket.create_connection(('127.0.0.1', 1), timeout=5) as client:
        client.sendall(b'GET /')
except ConnectionResetError as error:
    print(error)
