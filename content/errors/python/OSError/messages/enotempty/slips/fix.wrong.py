import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs('photos/2024')
    try:
        os.rmdir('photos')
        print(os.listdir())
    finally:
        os.chdir('..')
