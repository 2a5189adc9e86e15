import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        Path('config').write_text('color = blue')
        print(Path('config/theme.txt').read_text())
    except FileNotFoundError:
        print('default theme')
    finally:
        os.chdir('..')
