import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('a')
    open('a/1', 'w').close()
    if os.path.exists('./a') and os.path.samefile('a', './a'):
        print('nothing to copy')
    else:
        shutil.copytree('a', './a', dirs_exist_ok=True)
    os.chdir('..')
