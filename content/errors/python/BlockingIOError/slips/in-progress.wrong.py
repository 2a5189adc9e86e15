import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    with socket.socket() as client:
        client.setblocking(False)
        client.connect(server.getsockname())
        print('connected')
