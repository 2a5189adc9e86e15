import socket

client, peer = socket.socketpair()
peer.close()
try:
    with client, client.makefile('w') as stream:
        print('hello', file=stream, flush=True)
except BrokenPipeError:
    print('they left')
