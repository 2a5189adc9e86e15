import errno
import os
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as top:
    os.chdir(top)
    Path('notes.txt').write_text('hello')
    for attempt, path in (open, 'notes.txt/copy.txt'), (os.listdir, 'notes.txt'):  # (1)
        try:
            attempt(path)
        except NotADirectoryError as error:
            print(f'{type(error).__name__}: {error}')  # (2)
            print(errno.errorcode[error.errno], error.errno)  # (3)
    print(Path('notes.txt/copy.txt').exists())  # (4)
    os.chdir('..')
