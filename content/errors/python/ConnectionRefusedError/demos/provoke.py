import errno
import socket

try:
    with socket.create_connection(('127.0.0.1', 1), timeout=5):  # (1)
        print('connected')
except ConnectionRefusedError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(errno.errorcode[error.errno], error.errno)  # (3)
