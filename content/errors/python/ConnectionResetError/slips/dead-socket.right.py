import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    client = socket.create_connection(server.getsockname(), timeout=1)
    client.sendall(b'first')
    with server.accept()[0] as peer:
        peer.recv(1)
    try:
        client.recv(1024)
    except ConnectionError as error:
        print(error)
        client.close()
        client = socket.create_connection(server.getsockname(), timeout=1)
    with client:
        client.sendall(b'second')
