import os
import tempfile
from pathlib import Path


def another_program():
    Path('cache').mkdir()


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        if not Path('cache').exists():
            another_program()
            Path('cache').mkdir()
    finally:
        os.chdir('..')
