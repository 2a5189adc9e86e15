import socket
import struct

FILE = b'hello world'


def serve(server, end):
    with server.accept()[0] as peer:
        peer.sendall(FILE[int(peer.recv(16)):end])
        reset = struct.pack('ii', end < len(FILE), 0)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)


received = b''
with socket.create_server(('127.0.0.1', 0)) as server:
    for end in 6, 11:
        with socket.create_connection(server.getsockname(), timeout=1) as client:
            client.sendall(b'%d' % len(received))  # (1)
            serve(server, end)
            try:
                while chunk := client.recv(1024):  # (2)
                    received += chunk
            except ConnectionResetError as error:  # (3)
                print(f'{len(received)} of {len(FILE)} bytes: {error}')
print(received.decode())
