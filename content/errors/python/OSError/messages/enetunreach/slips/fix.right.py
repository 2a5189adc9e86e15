import socket


def connect(addresses):
    for address in addresses:
        try:
            return socket.create_connection(address, timeout=5)
        except OSError as error:
            reason = error
    raise reason


with socket.create_server(('127.0.0.1', 0)) as server:
    addresses = [('224.0.0.1', 80), server.getsockname()]
    with connect(addresses):
        print('connected')
