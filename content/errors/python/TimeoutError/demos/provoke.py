import socket

with socket.create_server(('127.0.0.1', 0)) as silent:  # (1)
    with socket.create_connection(silent.getsockname(), timeout=0.05) as client:  # (2)
        client.sendall(b'ping\n')
        try:
            print(client.recv(100))
        except TimeoutError as error:
            print(f'{type(error).__name__}: {error}')  # (3)
            print('errno', error.errno)  # (4)
