import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.symlink('current', 'current')
    try:
        open('current')
    finally:
        os.chdir('..')
