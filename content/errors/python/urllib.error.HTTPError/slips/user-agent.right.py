import http.client
import socket
from urllib.request import Request, urlopen


class Served(http.client.HTTPConnection):
    def getresponse(self):
        with server.accept()[0] as peer:
            is_script = b'Python-urllib' in peer.recv(1024)
            peer.sendall(b'HTTP/1.0 403 Forbidden\r\n\r\n' if is_script else b'HTTP/1.0 200 OK\r\n\r\n')
        return super().getresponse()


http.client.HTTPConnection = Served
with socket.create_server(('127.0.0.1', 0)) as server:
    url = 'http://{}:{}/'.format(*server.getsockname())
    request = Request(url, headers={'User-Agent': 'weather-bot/1.0'})
    with urlopen(request, timeout=5) as response:
        print(response.status)
