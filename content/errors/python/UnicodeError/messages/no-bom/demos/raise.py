import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'users.csv')
    path.write_text('id,name\n', encoding='utf-8')
    print(path.read_text(encoding='utf-16'))
