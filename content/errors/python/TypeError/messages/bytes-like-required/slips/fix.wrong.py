import socket

client, server = socket.socketpair()
with client, server:
    client.send('status\n')
    print(server.recv(100).decode())
