import http.client
import socket
from urllib.error import HTTPError
from urllib.request import urlopen


class Served(http.client.HTTPConnection):
    def getresponse(self):
        with server.accept()[0] as peer:
            peer.recv(1024)
            peer.sendall(b'HTTP/1.0 404 Nothing Here\r\n\r\n')
        return super().getresponse()


http.client.HTTPConnection = Served
with socket.create_server(('127.0.0.1', 0)) as server:
    try:
        urlopen('http://{}:{}/'.format(*server.getsockname()), timeout=5).close()
    except HTTPError as error:
        if error.code != 404:
            raise
        print('no such page')
