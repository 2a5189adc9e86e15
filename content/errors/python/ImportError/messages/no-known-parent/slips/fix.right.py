import runpy
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, 'shop').mkdir()
    Path(folder, 'shop', 'prices.py').write_text('total = 42\n')
    Path(folder, 'shop', 'report.py').write_text('from .prices import total\nprint(total)\n')
    sys.path.insert(0, folder)
    runpy.run_module('shop.report')
