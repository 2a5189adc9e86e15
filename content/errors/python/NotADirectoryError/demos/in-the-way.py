import os
from pathlib import Path
from tempfile import TemporaryDirectory


def in_the_way(path):
    return next(part for part in (path, *path.parents) if part.is_file())  # (1)


def save(path, text):
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    except (NotADirectoryError, FileExistsError) as error:  # (2)
        print(type(error).__name__, '-', in_the_way(path), 'is a file')  # (3)


with TemporaryDirectory() as top:
    os.chdir(top)
    Path('cache').write_text('left by version 1')
    for name in 'cache/images/cat.txt', 'cache/cat.txt':
        save(Path(name), 'meow')
    os.chdir('..')
