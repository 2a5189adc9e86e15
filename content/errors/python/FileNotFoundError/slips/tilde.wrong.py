import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as home:
    os.environ['HOME'] = os.environ['USERPROFILE'] = home
    Path(home, 'notes.txt').write_text('milk')
    print(Path('~/notes.txt').read_text())
