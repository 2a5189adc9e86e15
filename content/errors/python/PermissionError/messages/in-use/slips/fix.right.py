import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        with open('draft.txt', 'w') as draft:
            draft.write('42')
        os.replace('draft.txt', 'total.txt')
        print(int(Path('total.txt').read_text()))
    finally:
        os.chdir('..')
