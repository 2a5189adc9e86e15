import os
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        Path('hello.py').write_text('print("hello")')
        subprocess.run([sys.executable, 'hello.py'], check=True)
    finally:
        os.chdir('..')
