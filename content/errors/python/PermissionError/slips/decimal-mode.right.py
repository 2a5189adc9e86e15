import os
from pathlib import Path
from tempfile import TemporaryDirectory

if os.geteuid() == 0:
    os.setuid(65534)
with TemporaryDirectory(dir='/tmp') as folder:
    os.chdir(folder)
    try:
        Path('token.txt').write_text('s3cret')
        os.chmod('token.txt', 0o600)
        print(Path('token.txt').read_text())
    finally:
        os.chdir('..')
