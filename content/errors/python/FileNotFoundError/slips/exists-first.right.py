import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    job = Path('job.txt')
    job.write_text('print page 1')
    another_program = job.unlink
    try:
        another_program()
        print(job.read_text())
    except FileNotFoundError:
        print('nothing to do')
    os.chdir('..')
