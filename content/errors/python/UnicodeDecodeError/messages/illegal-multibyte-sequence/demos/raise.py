import tempfile
from pathlib import Path

chinese_windows = 'gbk'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'prices.txt')
    path.write_text('5 €\n', encoding='utf-8')
    with open(path, encoding=chinese_windows) as file:
        print(file.read())
