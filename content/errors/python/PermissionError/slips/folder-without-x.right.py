import os
from pathlib import Path
from tempfile import TemporaryDirectory

if os.geteuid() == 0:
    os.setuid(65534)
with TemporaryDirectory(dir='/tmp') as folder:
    os.chdir(folder)
    try:
        os.mkdir('reports', 0o777)
        Path('reports/may.txt').write_text('42')
        print(os.listdir('reports'))
    finally:
        os.chdir('..')
