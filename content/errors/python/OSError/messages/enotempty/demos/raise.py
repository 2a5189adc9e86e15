import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    try:
        os.makedirs('photos/2024')
        os.rmdir('photos')
    finally:
        os.chdir('..')
