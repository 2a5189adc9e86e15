import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

folder = Path('/tmp/errata-platform')
folder.mkdir()
code = Path(find_spec('_sqlite3').origin).read_bytes()
(folder / '_sqlite3.so').write_bytes(b'\xcf\xfa\xed\xfe' + code[4:])
sys.path.insert(0, str(folder))
try:
    import sqlite3
finally:
    shutil.rmtree(folder)
