import socket

with socket.create_server(('127.0.0.1', 0)) as first:
    with socket.socket() as second:
        second.bind(first.getsockname())
