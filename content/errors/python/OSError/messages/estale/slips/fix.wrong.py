import os
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as temporary:
    share = Path(temporary, 'share')
    share.mkdir()
    os.chdir(share)
    share.rmdir()
    share.mkdir()
    share.joinpath('notes.txt').write_text('hello')
    print(Path('notes.txt').read_text())
