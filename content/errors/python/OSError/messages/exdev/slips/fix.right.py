import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as disk, TemporaryDirectory(dir='/dev/shm') as other:
    os.chdir(disk)
    os.symlink(other, 'backup')
    Path('notes.txt').write_text('hello')
    shutil.move('notes.txt', 'backup/notes.txt')
    print(os.listdir('backup'))
