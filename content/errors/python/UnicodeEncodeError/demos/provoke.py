name = 'José 😀'
for encoding in ['utf-8', 'cp1252', 'ascii']:  # (1)
    try:
        print(encoding, len(name.encode(encoding)))
    except UnicodeEncodeError as error:
        print(type(error).__name__)
        print(error)  # (2)
        print(ascii(error.object[error.start : error.end]))  # (3)
