names = [b'Ana', b'Jos\xe9']
for name in names:
    print(name.decode('utf-8', errors='remove'))
