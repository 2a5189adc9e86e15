import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        os.makedirs('faces/ana')
        Path('faces/readme.txt').write_text('one folder each')
        for person in sorted(Path('faces').iterdir()):
            if person.is_dir():
                print(person.name, len(os.listdir(person)))
    finally:
        os.chdir('..')
