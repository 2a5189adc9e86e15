def connect(host, port):
    return f'{host}:{port}'


config = {'host': 'localhost', 'port': 5432}
for call in (
    lambda: connect(port=80, **config),
    lambda: open('notes.txt', 'w', mode='r'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
