import socket
import struct


def serve(server, clients):
    for _ in range(clients):
        try:
            peer, _ = server.accept()
            with peer:
                print('got', peer.recv(16).decode())  # (1)
        except ConnectionError as error:
            print(type(error).__name__)  # (2)


with socket.create_server(('127.0.0.1', 0)) as server:
    hasty = socket.create_connection(server.getsockname(), timeout=1)
    linger = struct.pack('ii', 1, 0)
    hasty.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    hasty.close()  # (3)
    with socket.create_connection(server.getsockname(), timeout=1) as patient:
        patient.sendall(b'hello')
        serve(server, clients=2)
