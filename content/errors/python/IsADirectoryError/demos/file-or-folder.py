import os
from pathlib import Path
from tempfile import TemporaryDirectory


def count_words(path):
    try:
        return len(path.read_text(encoding='utf-8').split())  # (1)
    except (IsADirectoryError, PermissionError):
        if not path.is_dir():
            raise  # (2)
        return sum(count_words(entry) for entry in path.iterdir())  # (3)


with TemporaryDirectory() as top:
    os.chdir(top)
    Path('notes/old').mkdir(parents=True)
    Path('notes/today.txt').write_text('milk bread')
    Path('notes/old/may.txt').write_text('eggs')
    for given in 'notes/today.txt', 'notes':
        print(given, count_words(Path(given)))
    os.chdir('..')
