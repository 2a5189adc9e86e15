import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    client = socket.create_connection(server.getsockname(), timeout=0.02)
    peer, _ = server.accept()
    with peer, client, client.makefile('rb') as lines:
        try:
            print(lines.readline())
        except TimeoutError:
            peer.sendall(b'late\n')
            print(lines.readline())
