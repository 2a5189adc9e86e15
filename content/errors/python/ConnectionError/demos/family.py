import errno
import socket
import struct

with socket.create_server(('127.0.0.1', 0)) as server:
    client = socket.create_connection(server.getsockname(), timeout=1)
    with server.accept()[0] as peer:
        reset = struct.pack('ii', 1, 0)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)

steps = [
    lambda: socket.create_connection(('127.0.0.1', 1), timeout=5),  # (1)
    lambda: client.recv(1024),  # (2)
    lambda: client.sendall(b'GET /'),  # (3)
]
with client:
    for step in steps:
        try:
            step()
        except ConnectionError as error:  # (4)
            print(type(error).__name__, errno.errorcode[error.errno])
