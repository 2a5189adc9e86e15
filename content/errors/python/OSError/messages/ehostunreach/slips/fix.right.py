import errno
import socket

no_way = errno.EHOSTUNREACH, errno.ENETUNREACH
try:
    socket.create_connection(('224.0.0.1', 80), timeout=5).close()
except OSError as error:
    passing = isinstance(error, (ConnectionError, TimeoutError))
    if not passing and error.errno not in no_way:
        raise
    print('try later:', error)
