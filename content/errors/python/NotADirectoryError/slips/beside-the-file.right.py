import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        os.mkdir('app')
        script = Path('app/main.py')
        script.write_text('')
        data = script.parent / 'users.csv'
        data.write_text('Ana')
        print(data.as_posix())
    finally:
        os.chdir('..')
