try:
    print(total)  # (1)
except NameError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.name)  # (3)

print('total' in globals())  # (4)
