import io
import os
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    with open(os.path.join(folder, 'notes.txt'), 'w') as notes:
        try:
            notes.read()
        except io.UnsupportedOperation as error:  # (1)
            print(f'{type(error).__name__}: {error}')  # (2)
            print(error.errno, isinstance(error, ValueError))  # (3)
        print(notes.readable(), notes.writable(), notes.mode)  # (4)
