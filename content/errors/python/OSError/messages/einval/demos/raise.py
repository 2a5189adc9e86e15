import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        with open('notes.txt', 'w') as notes:
            notes.write('hello')
        os.readlink('notes.txt')
    finally:
        os.chdir('..')
