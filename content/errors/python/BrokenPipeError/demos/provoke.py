import errno
import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    with socket.create_connection(server.getsockname(), timeout=1) as client:
        server.accept()[0].close()  # (1)
        try:
            client.sendall(b'first')
            print('first: sent')  # (2)
            client.sendall(b'second')
        except BrokenPipeError as error:  # (3)
            print(f'{type(error).__name__}: {error}')
            print(errno.errorcode[error.errno])  # (4)
