import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'clients.txt')
    path.write_text('Álvaro\n', encoding='utf-8')
    windows_default = 'cp1252'
    with open(path, encoding=windows_default) as file:
        print(file.read())
