import os
import shutil
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        Path('notes.txt').write_text('milk')
        os.mkdir('backup')
        shutil.copyfile('notes.txt', 'backup')
        print(os.listdir('backup'))
    finally:
        os.chdir('..')
