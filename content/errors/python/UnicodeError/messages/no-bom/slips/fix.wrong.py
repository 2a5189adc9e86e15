import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'users.csv')
    path.write_bytes('id,name\n'.encode('utf-16-le'))
    with open(path, encoding='utf-16') as file:
        print(file.readline())
