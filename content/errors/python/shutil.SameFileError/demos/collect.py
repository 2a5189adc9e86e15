import os
import shutil
import tempfile


def collect(paths, folder):
    for path in paths:
        try:
            print('copied to', shutil.copy(path, folder))
        except shutil.SameFileError:  # (1)
            print('already there:', path)


with tempfile.TemporaryDirectory() as home:
    os.chdir(home)
    os.mkdir('inbox')
    for name in 'inbox/a.txt', 'b.txt':
        with open(name, 'w') as file:
            file.write(name)
    os.symlink('inbox/a.txt', 'a.txt')  # (2)
    collect(['a.txt', 'b.txt', 'inbox/a.txt'], 'inbox')
    os.chdir('..')
