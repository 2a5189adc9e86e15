import socket
import ssl

context = ssl.create_default_context()
with context.wrap_socket(socket.socket()) as client:
    print(client.server_hostname)
