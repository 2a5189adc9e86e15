import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    open('report.txt', 'w').close()
    os.symlink('report.txt', 'latest.txt')
    try:
        shutil.copy('report.txt', 'latest.txt', follow_symlinks=False)
        print('link:', os.path.islink('latest.txt'))
    finally:
        os.chdir('..')
