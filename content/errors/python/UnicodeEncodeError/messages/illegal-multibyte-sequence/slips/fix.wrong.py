import tempfile
from pathlib import Path

chinese_windows = 'gbk'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'page.html')
    path.write_text('<p>Peña</p>', encoding=chinese_windows)
    print(path.stat().st_size)
