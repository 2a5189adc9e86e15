import errno
from pathlib import Path


def load(name):
    if not Path(name).exists():
        raise OSError(errno.ENOENT)


try:
    load('missing.txt')
except FileNotFoundError as error:
    print(error)
