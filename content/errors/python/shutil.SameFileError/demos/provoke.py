import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open('notes.txt', 'w') as file:
        file.write('milk')
    try:
        shutil.copyfile('./notes.txt', 'notes.txt')  # (1)
    except shutil.SameFileError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
        print(error.errno, os.path.getsize('notes.txt'))  # (3)
    os.chdir('..')
