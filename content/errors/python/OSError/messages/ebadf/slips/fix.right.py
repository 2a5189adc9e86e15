import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    with socket.create_connection(server.getsockname()) as client:
        for part in (b'one', b'two'):
            client.sendall(part)
    print('sent')
