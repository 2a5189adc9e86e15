for line in [b'Host: errata', b'', b'GET /']:
    name, colon, value = line.partition(b':')
    if colon:
        print(name, value.strip())
