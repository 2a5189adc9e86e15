import socket
import time


def connect(address, on_refused, attempts=5):
    for attempt in range(1, attempts + 1):
        try:
            return socket.create_connection(address, timeout=5)
        except ConnectionRefusedError:  # (1)
            if attempt == attempts:
                raise  # (2)
            on_refused(attempt)
        time.sleep(min(0.005 * 2 ** attempt, 1))  # (3)


def start_late(attempt):
    print('attempt', attempt, 'refused')
    if attempt == 2:
        server.listen()  # (4)


with socket.socket() as server:
    server.bind(('127.0.0.1', 0))
    with connect(server.getsockname(), start_late):
        print('connected')
