import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'weather.csv')
    path.write_bytes('city,today\nLima,20°C\n'.encode('cp1252'))
    with open(path, encoding='utf-8') as file:
        print(file.read())
