import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'names.csv')
    path.write_bytes('name\nJosé\n'.encode('cp1252'))  # (1)
    try:
        print(path.read_text(encoding='utf-8'))  # (2)
    except UnicodeDecodeError as error:
        print(type(error).__name__)
        print(error)  # (3)
        print(error.object[: error.end])  # (4)
    print(path.read_text(encoding='cp1252').split())  # (5)
