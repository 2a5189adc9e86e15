import socket

subdomain = ''
host = f'{subdomain}.example.com'
connection = socket.create_connection((host, 443))
