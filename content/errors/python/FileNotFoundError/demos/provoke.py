import errno

try:
    with open('missing.txt', encoding='utf-8') as file:  # (1)
        print(file.read())
except FileNotFoundError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(errno.errorcode[error.errno], error.errno)  # (3)
    print(error.filename)
