import sys
from contextvars import ContextVar

user = ContextVar('user')
try:
    print(user.get())
except LookupError as error:
    print(f'LookupError: {error}'.replace(hex(id(user)), '0x7f…'))
    sys.exit(1)
