from types import SimpleNamespace

user = SimpleNamespace(name='Ana')

try:
    print(user.email)  # (1)
except AttributeError as error:
    print(f'{type(error).__name__}: {error}')  # (2)
    print(error.name, error.obj is user)  # (3)

print(hasattr(user, 'email'))
print(getattr(user, 'email', 'no address'))  # (4)
