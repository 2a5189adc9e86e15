import socket
from http.client import BadStatusLine, HTTPConnection, RemoteDisconnected

with socket.create_server(('127.0.0.1', 0)) as server:
    client = HTTPConnection(*server.getsockname(), timeout=1)
    client.request('GET', '/')
    with server.accept()[0] as peer:
        peer.recv(1024)  # (1)
    try:
        client.getresponse()
    except RemoteDisconnected as error:  # (2)
        print(f'{type(error).__name__}: {error}')
        print('errno', error.errno)  # (3)
        print(isinstance(error, ConnectionResetError))  # (4)
        print(isinstance(error, BadStatusLine))
