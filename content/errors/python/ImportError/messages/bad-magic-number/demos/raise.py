import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-bytecode')
folder.mkdir()
(folder / 'prices.pyc').write_bytes(b'\x03\xf3\r\n' + bytes(12))
sys.path.insert(0, str(folder))
try:
    import prices
finally:
    shutil.rmtree(folder)
