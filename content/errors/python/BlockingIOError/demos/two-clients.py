import selectors
import socket

server = socket.create_server(('127.0.0.1', 0))
ready = selectors.DefaultSelector()
for text in (b'hello', b'bye'):
    client = socket.create_connection(server.getsockname())
    client.sendall(text)
    peer, _ = server.accept()
    peer.setblocking(False)
    ready.register(peer, selectors.EVENT_READ, data=(client, bytearray()))

while ready.get_map():
    for key, _ in ready.select(timeout=1):  # (1)
        client, text = key.data
        try:
            while chunk := key.fileobj.recv(3):  # (2)
                text.extend(chunk)
        except BlockingIOError:  # (3)
            client.close()
        else:
            print(text.decode())  # (4)
            ready.unregister(key.fileobj)
            key.fileobj.close()

server.close()
ready.close()
