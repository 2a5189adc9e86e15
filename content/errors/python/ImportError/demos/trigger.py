try:
    from time import clock  # (1)
except ImportError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.name, error.name_from)  # (3)
