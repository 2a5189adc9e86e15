import socket
from http.client import HTTPConnection

with socket.create_server(('127.0.0.1', 0)) as server:
    client = HTTPConnection(*server.getsockname(), timeout=1)
    client.request('GET', '/')
    with server.accept()[0] as peer:
        peer.recv(1024)
    try:
        client.getresponse()
    except ConnectionResetError:
        print('reset')
