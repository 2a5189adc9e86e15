import runpy
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'report.py')
    path.write_text('print(3 + 4)\n', encoding='utf-8')
    runpy.run_path(str(path))
