import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'customers.csv')
    path.write_bytes('id,name\n1,José Pérez\n'.encode('cp1252'))
    with open(path, encoding='utf-8') as file:
        print(file.read())
