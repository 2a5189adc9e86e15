import errno
import os
import select
import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    with socket.socket() as client:
        client.setblocking(False)
        code = client.connect_ex(server.getsockname())
        if code in (errno.EINPROGRESS, errno.EWOULDBLOCK):
            if not select.select([], [client], [], 5)[1]:
                raise TimeoutError('no answer')
            code = client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
        print('connected')
