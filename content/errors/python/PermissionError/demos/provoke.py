import errno
import os
from pathlib import Path
from tempfile import TemporaryDirectory

if os.geteuid() == 0:
    os.setuid(65534)  # (1)
with TemporaryDirectory(dir='/tmp') as folder:
    os.chdir(folder)
    Path('notes.txt').write_text('hello')
    os.chmod('notes.txt', 0o000)  # (2)
    for attempt in lambda: open('notes.txt'), lambda: os.setuid(0):
        try:
            attempt()
        except PermissionError as error:
            print(f'{type(error).__name__}: {error}')  # (3)
            print(errno.errorcode[error.errno], error.errno)  # (4)
    os.chdir('..')
