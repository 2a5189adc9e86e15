import socket

socket.create_connection(('224.0.0.1', 80), timeout=5)
