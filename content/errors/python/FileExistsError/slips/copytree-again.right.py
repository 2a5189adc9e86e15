import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('photos')
    try:
        for day in 'monday', 'tuesday':
            shutil.copytree('photos', 'backup', dirs_exist_ok=True)
            print(day)
    finally:
        os.chdir('..')
