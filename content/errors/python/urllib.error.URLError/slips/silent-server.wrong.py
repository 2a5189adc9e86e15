import socket
from urllib.error import URLError
from urllib.request import urlopen

with socket.create_server(('127.0.0.1', 0)) as silent:
    host, port = silent.getsockname()
    try:
        urlopen(f'http://{host}:{port}/', timeout=0.05).close()
    except URLError as error:
        print(error.reason)
