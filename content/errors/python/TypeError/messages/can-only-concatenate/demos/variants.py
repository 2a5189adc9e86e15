from collections import deque

for left, right in [
    (['pen', 'ink'], 'paper'),
    (('S', 'M'), ['L', 'XL']),
    (deque(['pen', 'ink']), ['paper']),
    (b'Content-Type: ', 'text/plain'),
    (bytearray(b'GET '), '/index.html'),
]:
    try:
        print(left + right)
    except TypeError as error:
        print(error)
