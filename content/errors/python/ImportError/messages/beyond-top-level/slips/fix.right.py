import runpy
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, 'prices.py').write_text('total = 42\n')
    Path(folder, 'reports').mkdir()
    Path(folder, 'reports', 'daily.py').write_text('from prices import total\nprint(total)\n')
    sys.path.insert(0, folder)
    runpy.run_module('reports.daily')
