import socket

url = 'https://shop.example/products?category=books&sort=price&page=2&per_page=100&lang=pt'
host = url.split('://')[1]
print(socket.getaddrinfo(host, 443))
