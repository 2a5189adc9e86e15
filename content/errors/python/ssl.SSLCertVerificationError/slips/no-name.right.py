import socket
import ssl

context = ssl.create_default_context()
with context.wrap_socket(socket.socket(), server_hostname='localhost') as client:
    print(client.server_hostname)
