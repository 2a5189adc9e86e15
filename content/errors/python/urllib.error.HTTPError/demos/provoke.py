import http.client
import socket
from urllib.error import HTTPError
from urllib.request import urlopen


class Served(http.client.HTTPConnection):
    def getresponse(self):
        with server.accept()[0] as peer:
            peer.recv(1024)
            peer.sendall(b'HTTP/1.0 404 Not Found\r\nContent-Type: text/plain\r\n\r\nno such user')
        return super().getresponse()


http.client.HTTPConnection = Served  # (1)
with socket.create_server(('127.0.0.1', 0)) as server:
    host, port = server.getsockname()
    try:
        urlopen(f'http://{host}:{port}/users/7', timeout=5)  # (2)
    except HTTPError as error:
        with error:  # (3)
            print(f'{type(error).__name__}: {error}')
            print(error.code, error.headers['Content-Type'])  # (4)
            print(error.read().decode())  # (5)
