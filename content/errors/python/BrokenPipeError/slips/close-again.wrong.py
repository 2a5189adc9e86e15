import socket

client, peer = socket.socketpair()
peer.close()
with client, client.makefile('w') as stream:
    try:
        print('hello', file=stream, flush=True)
    except BrokenPipeError:
        print('they left')
