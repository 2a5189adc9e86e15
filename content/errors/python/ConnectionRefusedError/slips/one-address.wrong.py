import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    _, port = server.getsockname()
    with socket.create_connection(('127.0.0.2', port), timeout=5):
        print('connected')
