import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('links')
    Path('notes.txt').write_text('hello')
    os.symlink('notes.txt', 'links/notes.txt')
    try:
        print(Path('links/notes.txt').read_text())
    finally:
        os.chdir('..')
