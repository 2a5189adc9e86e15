import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

folder = Path('/tmp/errata-platform-wrong')
folder.mkdir()
code = Path(find_spec('_sqlite3').origin).read_bytes()
(folder / '_sqlite3.so').write_bytes(code[:4] + b'\x01' + code[5:])
sys.path.insert(0, str(folder))
try:
    import sqlite3
    print(sqlite3.connect(':memory:').execute('SELECT 6 * 7').fetchone())
finally:
    shutil.rmtree(folder)
