token = b'dXNlcjpzZWNyZXQ='
print(token.decode('base64'))
