import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, 'reports', '2024'))
    os.chdir(folder)
    try:
        print(os.listdir('reports/2024'))
    finally:
        os.chdir('..')
