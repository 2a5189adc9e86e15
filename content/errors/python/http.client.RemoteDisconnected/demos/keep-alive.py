import socket
from http.client import HTTPConnection, RemoteDisconnected


def serve(server):
    with server.accept()[0] as peer:  # (1)
        peer.recv(1024)
        peer.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')


with socket.create_server(('127.0.0.1', 0)) as server:
    client = HTTPConnection(*server.getsockname(), timeout=1)
    client.request('GET', '/')
    serve(server)
    print('first:', client.getresponse().read())
    client.request('GET', '/')  # (2)
    try:
        response = client.getresponse()
    except RemoteDisconnected as error:  # (3)
        print('second:', error)
        client.request('GET', '/')  # (4)
        serve(server)
        response = client.getresponse()
    print('third:', response.read())
    client.close()
