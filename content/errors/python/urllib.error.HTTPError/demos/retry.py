import http.client
import socket
import time
from urllib.error import HTTPError
from urllib.request import urlopen

answers = ['503 Service Unavailable\r\nRetry-After: 0', '429 Too Many Requests', '200 OK']


class Served(http.client.HTTPConnection):
    def getresponse(self):
        with server.accept()[0] as peer:
            peer.recv(1024)
            peer.sendall(f'HTTP/1.0 {answers.pop(0)}\r\n\r\n'.encode())
        return super().getresponse()


def fetch(url, attempts=4):
    for attempt in range(1, attempts + 1):
        try:
            with urlopen(url, timeout=5) as response:
                return response.status
        except HTTPError as error:
            print(attempt, error)
            if error.code not in (429, 503) or attempt == attempts:  # (1)
                raise
            wait = error.headers.get('Retry-After', 0.005 * 2 ** attempt)  # (2)
            error.close()
        time.sleep(min(float(wait), 30))  # (3)


http.client.HTTPConnection = Served
with socket.create_server(('127.0.0.1', 0)) as server:
    print(fetch('http://{}:{}/'.format(*server.getsockname())))
