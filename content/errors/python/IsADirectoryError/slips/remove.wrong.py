import os
import tempfile

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    try:
        os.makedirs('cache/images')
        os.remove('cache')
        print(os.listdir())
    finally:
        os.chdir('..')
