import errno
import socket

with socket.create_server(('127.0.0.1', 0), backlog=0) as server:
    address = server.getsockname()
    with socket.create_connection(address) as first, socket.socket() as second:
        first.setblocking(False)  # (1)
        second.setblocking(False)
        for call in (
            lambda: first.recv(100),  # (2)
            lambda: second.connect(address),  # (3)
            lambda: second.connect(address),  # (4)
        ):
            try:
                call()
            except BlockingIOError as error:
                print(errno.errorcode[error.errno], error)  # (5)
