import socket
from urllib.parse import urlsplit

url = urlsplit('http://127.0.0.1:80/')
found = socket.getaddrinfo(url.hostname, url.port, flags=socket.AI_NUMERICHOST)
print(found[0][4])
