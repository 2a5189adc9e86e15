import sys
from contextvars import ContextVar

user = ContextVar('user', default='guest')


def greet():
    return f'Hello, {user.get()}'


try:
    print(greet())
except LookupError:
    sys.exit(1)
