import os
import shutil
import tempfile


def attempt(call, *args, **options):
    try:
        call(*args, **options)
    except FileExistsError as error:
        taken = error.filename2 or error.filename  # (1)
        print(error)
        print('in the way: a', 'folder' if os.path.isdir(taken) else 'file')


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    open('notes.txt', 'w').close()
    os.mkdir('out')
    attempt(open, 'notes.txt', 'x')
    attempt(os.symlink, 'notes.txt', 'out')
    attempt(os.makedirs, 'notes.txt', exist_ok=True)  # (2)
    attempt(shutil.copytree, 'out', 'out')
    os.chdir('..')
