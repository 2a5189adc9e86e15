import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    addresses = [('224.0.0.1', 80), server.getsockname()]
    with socket.create_connection(addresses[0], timeout=5):
        print('connected')
