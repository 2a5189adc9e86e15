import os
import tempfile
from pathlib import Path


def another_program():
    Path('cache').mkdir()


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    another_program()
    Path('cache').mkdir(exist_ok=True)
    os.chdir('..')
