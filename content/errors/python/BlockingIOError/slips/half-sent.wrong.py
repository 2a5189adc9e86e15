import socket

left, right = socket.socketpair()
with left, right:
    left.setblocking(False)
    left.sendall(bytes(8_000_000))
    print('sent')
