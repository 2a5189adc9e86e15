import socket
from urllib.request import urlopen

with socket.create_server(('127.0.0.1', 0), backlog=0) as full:
    host, port = full.getsockname()
    with socket.create_connection((host, port), timeout=5):
        try:
            urlopen(f'http://{host}:{port}/', timeout=0.05).close()
        except TimeoutError:
            print('timed out')
