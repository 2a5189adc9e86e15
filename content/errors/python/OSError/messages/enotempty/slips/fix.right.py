import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs('photos/2024')
    try:
        shutil.rmtree('photos')
        print(os.listdir())
    finally:
        os.chdir('..')
