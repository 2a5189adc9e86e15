import os
import tempfile
from pathlib import Path


def create(path, limit=1000):
    for number in range(limit):
        name = f'{path.stem}-{number}{path.suffix}' if number else path.name
        try:
            return open(path.with_name(name), 'x', encoding='utf-8')  # (1)
        except FileExistsError:  # (2)
            pass
    raise RuntimeError(f'{path}: {limit} names are taken')  # (3)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for text in 'first', 'second', 'third':
        with create(Path('report.txt')) as file:
            file.write(text)
    print(sorted(os.listdir()))
    os.chdir('..')
