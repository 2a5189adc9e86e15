import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    old = Path(folder, 'prices.pyc')
    old.write_bytes(b'\x03\xf3\r\n' + bytes(12))
    old.unlink()
    Path(folder, 'prices.py').write_text('total = 42\n')
    sys.path.insert(0, folder)
    import prices
    print(prices.total)
