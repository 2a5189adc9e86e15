try:
    import termcolor  # (1)
except ModuleNotFoundError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.name)  # (3)
