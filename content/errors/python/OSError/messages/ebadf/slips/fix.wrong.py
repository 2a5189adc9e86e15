import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    client = socket.create_connection(server.getsockname())
    for part in (b'one', b'two'):
        client.sendall(part)
        client.close()
    print('sent')
