import os
from tempfile import TemporaryFile

with TemporaryFile('w+b') as notes:
    notes.write(b'one\ntwo\n')
    notes.seek(-4, os.SEEK_END)
    print(notes.read().decode())
