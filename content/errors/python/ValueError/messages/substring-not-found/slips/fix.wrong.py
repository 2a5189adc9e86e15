for line in [b'Host: errata', b'', b'GET /']:
    colon = line.index(b':')
    print(line[:colon], line[colon + 1 :].strip())
