import socket

with socket.socket() as server:
    server.bind(('203.0.113.1', 8000))
