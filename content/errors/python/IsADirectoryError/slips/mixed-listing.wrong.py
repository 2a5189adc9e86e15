import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        Path('notes.txt').write_text('milk')
        os.mkdir('old')
        for path in sorted(Path().iterdir()):
            print(path.read_text())
    finally:
        os.chdir('..')
