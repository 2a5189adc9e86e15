import os
import shutil
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    Path('notes.txt').touch()
    try:
        Path('notes.txt').copy('./notes.txt')
    except shutil.SameFileError:
        print('nothing to copy')
    finally:
        os.chdir('..')
