import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    Path('notes.txt').write_text('hello')
    os.rename('notes.txt', '/dev/shm/notes.txt')
