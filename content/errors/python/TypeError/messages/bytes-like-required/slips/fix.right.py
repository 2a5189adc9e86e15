import socket

client, server = socket.socketpair()
with client, server:
    client.send('status\n'.encode())
    print(server.recv(100).decode())
