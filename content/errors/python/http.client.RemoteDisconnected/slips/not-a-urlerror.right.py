import socket
from threading import Thread
from urllib.error import URLError
from urllib.request import urlopen


def hang_up(server):
    with server.accept()[0] as peer:
        peer.recv(1024)


with socket.create_server(('127.0.0.1', 0)) as server:
    Thread(target=hang_up, args=[server]).start()
    try:
        urlopen('http://127.0.0.1:%d/' % server.getsockname()[1], timeout=1)
    except (URLError, ConnectionError) as error:
        print(error)
