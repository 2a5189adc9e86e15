import socket
import time
from contextlib import closing
from http.client import HTTPConnection


def serve(server, attempt):
    with server.accept()[0] as peer:
        peer.recv(1 if attempt == 1 else 1024)  # (1)
        peer.sendall(b'HTTP/1.0 200 OK\r\n\r\n' if attempt == 3 else b'')


with socket.create_server(('127.0.0.1', 0)) as server:
    for attempt in range(1, 5):  # (2)
        try:
            with closing(HTTPConnection(*server.getsockname(), timeout=1)) as client:
                client.request('GET', '/answer')  # (3)
                serve(server, attempt)
                print(client.getresponse().status)
            break
        except ConnectionResetError as error:  # (4)
            print(f'{attempt} {type(error).__name__}: {error}')
            if attempt == 4:
                raise
            time.sleep(0.005 * 2 ** attempt)  # (5)
