import errno
import socket
import struct

with socket.create_server(('127.0.0.1', 0)) as server:
    with socket.create_connection(server.getsockname(), timeout=1) as client:
        client.sendall(b'GET /')
        peer, _ = server.accept()
        with peer:
            peer.recv(1024)
            reset = struct.pack('ii', 1, 0)
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)  # (1)
        try:
            client.recv(1024)
        except ConnectionResetError as error:  # (2)
            print(f'{type(error).__name__}: {error}')
            print(errno.errorcode[error.errno])  # (3)
