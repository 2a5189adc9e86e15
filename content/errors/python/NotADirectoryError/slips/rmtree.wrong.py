import os
import shutil
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        Path('build').write_text('')
        shutil.rmtree('build')
        print(os.listdir())
    finally:
        os.chdir('..')
