import errno
import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    Path('notes.txt').touch()
    try:
        Path('notes.txt').copy('./notes.txt')
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        print('nothing to copy')
    os.chdir('..')
