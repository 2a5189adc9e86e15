import os
from tempfile import TemporaryFile

with TemporaryFile('w+') as notes:
    notes.write('one\ntwo\n')
    notes.seek(-4, os.SEEK_END)
    print(notes.read())
