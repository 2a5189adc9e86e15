import socket

host = 'shop..example'
try:
    print(socket.getaddrinfo(host, 443))
except (OSError, UnicodeError) as error:
    print('no such host:', host)
