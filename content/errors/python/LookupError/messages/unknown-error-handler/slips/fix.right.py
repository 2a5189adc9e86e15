names = [b'Ana', b'Jos\xe9']
for name in names:
    print(ascii(name.decode('utf-8', errors='replace')))
