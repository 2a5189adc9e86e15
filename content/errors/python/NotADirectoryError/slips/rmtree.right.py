import os
import shutil
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        Path('build').write_text('')
        if os.path.isdir('build'):
            shutil.rmtree('build')
        else:
            os.remove('build')
        print(os.listdir())
    finally:
        os.chdir('..')
