import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.symlink('v1', 'latest')
    try:
        if not os.path.exists('latest'):
            os.symlink('v2', 'latest')
        print(os.readlink('latest'))
    finally:
        os.chdir('..')
