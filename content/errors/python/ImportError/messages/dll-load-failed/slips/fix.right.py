import shutil
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

folder = Path('/tmp/errata-damaged-right')
folder.mkdir()
file = folder / ('prices' + EXTENSION_SUFFIXES[-1])
file.write_bytes(b'damaged' * 100)
file.unlink()
(folder / 'prices.py').write_text('total = 42')
sys.path.insert(0, str(folder))
try:
    import prices
    print(prices.total)
finally:
    shutil.rmtree(folder)
