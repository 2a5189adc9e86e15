import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        os.makedirs('cache/images')
        shutil.rmtree('cache')
        print(os.listdir())
    finally:
        os.chdir('..')
