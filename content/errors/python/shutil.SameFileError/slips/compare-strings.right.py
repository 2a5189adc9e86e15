import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('backup')
    open('notes.txt', 'w').close()
    source, target = 'notes.txt', 'backup/../notes.txt'
    try:
        if not (os.path.exists(target) and os.path.samefile(source, target)):
            shutil.copy(source, target)
    finally:
        os.chdir('..')
