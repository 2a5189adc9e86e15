import base64

token = b'dXNlcjpzZWNyZXQ='
print(base64.b64decode(token).decode('utf-8'))
