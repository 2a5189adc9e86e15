import gzip
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'sales.csv.gz')
    path.write_bytes(gzip.compress(b'day,total\nmon,12\n'))
    with open(path, encoding='utf-8') as file:
        print(file.read())
