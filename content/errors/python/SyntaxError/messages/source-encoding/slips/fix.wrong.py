import runpy
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'greet.py')
    path.write_text("print(len('João'))\n", encoding='latin-1')
    runpy.run_path(str(path))
