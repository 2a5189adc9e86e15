import socket


def write_late(finish):
    client, peer = socket.socketpair()
    with client, peer:
        finish(client, peer)
        try:
            client.sendall(b'late')
        except OSError as error:
            print(f'{type(error).__name__}: {error}')


write_late(lambda client, peer: peer.close())  # (1)
write_late(lambda client, peer: client.shutdown(socket.SHUT_WR))  # (2)
write_late(lambda client, peer: client.close())  # (3)
