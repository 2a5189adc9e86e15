import socket

left, right = socket.socketpair()
with left, right:
    left.setblocking(False)
    rest = memoryview(bytes(8_000_000))
    while rest:
        try:
            rest = rest[left.send(rest):]
        except BlockingIOError:
            right.recv(1_000_000)
    print('sent')
