import re

try:
    re.compile(r'(\d+ items')
except re.error as error:  # (1)
    print(error)  # (2)
    print(error.pattern)
    print(' ' * error.pos + '^', error.msg)  # (3)
