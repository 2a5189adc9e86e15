import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'README.md')
    path.write_bytes('Instalação\n'.encode('utf-8'))
    with open(path, encoding='utf-8') as file:
        print(file.readline())
