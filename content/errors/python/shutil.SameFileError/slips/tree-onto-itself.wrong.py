import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('a')
    open('a/1', 'w').close()
    try:
        shutil.copytree('a', './a', dirs_exist_ok=True)
    except shutil.SameFileError:
        print('nothing to copy')
    finally:
        os.chdir('..')
