import tempfile
from pathlib import Path

chinese_windows = 'gbk'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'menu.txt')
    path.write_text('café', encoding='cp1252')
    with open(path, encoding=chinese_windows) as file:
        print(file.read())
