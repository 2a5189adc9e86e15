import socket
import time

for attempt in range(3):
    with socket.socket() as s:
        s.settimeout(5)
        try:
            s.connect(('127.0.0.1', 1))
            break
        except ConnectionRefusedError as error:
            print(error)
        time.sleep(0.01)
