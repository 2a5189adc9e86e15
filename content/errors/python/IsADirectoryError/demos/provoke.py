import errno
import os
from tempfile import TemporaryDirectory

with TemporaryDirectory() as top:
    os.chdir(top)
    os.mkdir('reports')
    for attempt in open, os.remove:  # (1)
        try:
            attempt('reports')
        except IsADirectoryError as error:
            print(f'{type(error).__name__}: {error}')  # (2)
            print(errno.errorcode[error.errno], error.errno, error.filename)  # (3)
    os.chdir('..')
