import asyncio
import socket
from concurrent.futures import Future

server = socket.create_server(('127.0.0.1', 0), backlog=0)
address = server.getsockname()
impatient = socket.create_connection(address, timeout=0.05)
stuck = socket.socket()
stuck.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 50)

for wait in (
    lambda: stuck.connect(address),  # (1)
    lambda: impatient.recv(100),  # (2)
    lambda: asyncio.run(asyncio.wait_for(asyncio.sleep(9), 0.05)),  # (3)
    lambda: Future().result(timeout=0.05),  # (4)
):
    try:
        wait()
    except Exception as error:
        kind = type(error)
        print(f'{kind.__module__}.{kind.__name__}: {error}')

for connection in (server, impatient, stuck):
    connection.close()
