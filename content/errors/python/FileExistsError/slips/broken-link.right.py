import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.symlink('v1', 'latest')
    os.symlink('v2', 'latest.new')
    os.replace('latest.new', 'latest')
    print(os.readlink('latest'))
    os.chdir('..')
