import socket
from http.client import HTTPConnection

note = 'Total: 5 €'
with socket.create_server(('127.0.0.1', 0)) as server:
    connection = HTTPConnection(*server.getsockname())
    connection.request('POST', '/notes', body=note)
    print('sent')
    connection.close()
