import os
import tempfile
from pathlib import Path


def missing(path):
    path = Path(path).absolute()  # (1)
    return path.name if path.parent.exists() else missing(path.parent)  # (2)


def attempt(call, *args):
    try:
        call(*args)
    except FileNotFoundError as error:
        paths = [p for p in (error.filename, error.filename2) if p]  # (3)
        print(error)
        print('missing:', missing(next(p for p in paths if not os.path.exists(p))))


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    Path('sales.csv').touch()
    attempt(open, 'Sale.csv')
    attempt(os.listdir, 'data')
    attempt(os.mkdir, 'data/2024/q1')
    attempt(os.rename, 'sales.csv', 'archive/sales.csv')
    os.chdir('..')
