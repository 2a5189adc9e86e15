import socket

IDEMPOTENT = {'GET', 'HEAD', 'PUT', 'DELETE'}


def may_repeat(error, method):
    if isinstance(error, ConnectionRefusedError):  # (1)
        return True
    return isinstance(error, ConnectionError) and method in IDEMPOTENT  # (2)


with socket.create_server(('127.0.0.1', 0)) as server:
    for method in 'GET', 'POST':
        for address in ('127.0.0.1', 1), server.getsockname():
            try:
                with socket.create_connection(address, timeout=5) as client:
                    client.sendall(method.encode())
                    with server.accept()[0] as peer:
                        peer.recv(1)  # (3)
                    client.recv(1024)
            except ConnectionError as error:
                print(method, type(error).__name__, may_repeat(error, method))
