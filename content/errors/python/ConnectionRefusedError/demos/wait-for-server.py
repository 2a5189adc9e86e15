import socket
import time


def connect(address, on_refused, attempts=5, pause=0.01):
    for attempt in range(1, attempts + 1):
        try:
            return socket.create_connection(address, timeout=1)
        except ConnectionRefusedError:  # (1)
            if attempt == attempts:
                raise  # (2)
            on_refused(attempt)
        time.sleep(pause)
        pause = min(pause * 2, 1)  # (3)


def start_late(attempt):
    print('attempt', attempt, 'refused')
    if attempt == 2:
        server.listen()  # (4)


with socket.socket() as server:
    server.bind(('127.0.0.1', 0))
    with connect(server.getsockname(), start_late):
        print('connected')
