attempts = [
    lambda: b'Jos\xe9'.decode('utf-8'),
    lambda: 'José'.encode('ascii'),
    lambda: 'shop..example'.encode('idna'),
]

for attempt in attempts:
    try:
        attempt()
    except UnicodeError as error:  # (1)
        print(type(error).__name__)  # (2)
        print(getattr(error, 'reason', error))  # (3)
