import errno
import socket

with socket.socket() as server:
    try:
        server.bind(('203.0.113.1', 0))
    except OSError as error:
        if error.errno != errno.EADDRNOTAVAIL:
            raise
        print('not an address of this machine')
