import os
from pathlib import Path
from tempfile import TemporaryDirectory

if os.geteuid() == 0:
    os.setuid(65534)


def who_refuses(path):
    for folder in reversed(path.parents):
        if not os.access(folder, os.X_OK):
            return f'{folder} lacks x'  # (1)
    if not path.exists():
        return f'{path.parent} lacks w'  # (2)
    return f'{path} lacks w'  # (3)


with TemporaryDirectory(dir='/tmp') as top:
    os.chdir(top)
    log, other = Path('data/app.log'), Path('data/new.log')
    log.parent.mkdir()
    log.write_text('started')
    for locked, mode, path in (log, 0o444, log), ('data', 0o555, other), ('data', 0o666, log):
        os.chmod(locked, mode)
        try:
            path.open('a')
        except PermissionError as error:
            print(error, '->', who_refuses(path))
    os.chmod('data', 0o700)
    os.chdir('..')
