def connect(host, port=5432, timeout=10):
    return f'{host}:{port}, {timeout} s'


print(connect('localhost', tiemout=5))
