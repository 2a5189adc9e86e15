import tempfile
from pathlib import Path

windows_default = 'cp1252'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'quotes.txt')
    path.write_text('He said “yes”.\n', encoding='utf-8')
    with open(path, encoding=windows_default) as file:
        print(file.read())
