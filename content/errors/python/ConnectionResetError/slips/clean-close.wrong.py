import json
import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    client = socket.create_connection(server.getsockname(), timeout=1)
    server.accept()[0].close()

with client:
    try:
        answer = client.recv(1024)
        print(json.loads(answer))
    except ConnectionResetError as error:
        print(error)
