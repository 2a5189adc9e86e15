import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-names')
folder.mkdir()
(folder / 'prices.py').write_text('def total(items):\n    return sum(items)\n')
sys.path.insert(0, str(folder))
try:
    from prices import totals
finally:
    shutil.rmtree(folder)
