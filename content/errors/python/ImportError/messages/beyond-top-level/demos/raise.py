import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-levels')
(folder / 'reports').mkdir(parents=True)
(folder / 'prices.py').write_text('total = 42\n')
(folder / 'reports' / 'daily.py').write_text('from ..prices import total\n')
sys.path.insert(0, str(folder))
try:
    import reports.daily
finally:
    shutil.rmtree(folder)
