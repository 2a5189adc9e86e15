import socket
import time

NAMES = {value: name for name, value in vars(socket).items() if name.startswith('EAI_')}  # (1)


def resolve(host, port, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            return [address[0] for *_, address in found]  # (2)
        except socket.gaierror as error:
            if error.errno != socket.EAI_AGAIN or attempt == attempts:  # (3)
                raise
        time.sleep(min(0.1 * 2 ** attempt, 5))  # (4)


for port in 80, 'htp':
    try:
        print(resolve('127.0.0.1', port))
    except socket.gaierror as error:
        print(NAMES[error.errno])
