import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    job = Path('job.txt')
    job.write_text('print page 1')
    another_program = job.unlink
    try:
        if job.exists():
            another_program()
            print(job.read_text())
    finally:
        os.chdir('..')
