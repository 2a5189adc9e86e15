import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        draft = open('draft.txt', 'w')
        draft.write('42')
        os.replace('draft.txt', 'total.txt')
        print(int(Path('total.txt').read_text()))
    finally:
        os.chdir('..')
