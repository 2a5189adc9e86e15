from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as temporary:
    share = Path(temporary, 'share')
    share.mkdir()
    share.rmdir()
    share.mkdir()
    share.joinpath('notes.txt').write_text('hello')
    print(share.joinpath('notes.txt').read_text())
