import socket

with socket.create_server(('127.0.0.1', 0)) as server:
    address = server.getsockname()
    try:
        with socket.create_connection(address, timeout=0.02) as client:
            client.recv(1024)
    except (ConnectionError, TimeoutError) as error:
        print(error)
