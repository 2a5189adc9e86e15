import errno
import os
from pathlib import Path


def load(name):
    if not Path(name).exists():
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), name)


try:
    load('missing.txt')
except FileNotFoundError as error:
    print(error)
