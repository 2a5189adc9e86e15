for left, right in [
    (['pen', 'ink'], 'paper'),
    (('S', 'M'), ['L', 'XL']),
    (b'Content-Type: ', 'text/plain'),
]:
    try:
        print(left + right)
    except TypeError as error:
        print(error)
