import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

folder = Path('/tmp/errata-processor')
folder.mkdir()
code = Path(find_spec('_sqlite3').origin).read_bytes()
(folder / '_sqlite3.so').write_bytes(code[:18] + b'\xf3\x00' + code[20:])
sys.path.insert(0, str(folder))
try:
    import sqlite3
except ImportError as error:
    print(error)
finally:
    shutil.rmtree(folder)
