import tempfile
from pathlib import Path

chinese_windows = 'gbk'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'menu.txt')
    path.write_text('café', encoding='cp1252')
    with open(path, encoding='cp1252') as file:
        print(file.read())
