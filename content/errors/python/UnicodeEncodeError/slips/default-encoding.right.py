import tempfile
from pathlib import Path

windows_default = 'cp1252'
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'route.txt')
    path.write_text('Lima → Cusco', encoding='utf-8')
    print(path.stat().st_size)
