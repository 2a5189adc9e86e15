import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-parts-right')
(folder / 'shop').mkdir(parents=True)
(folder / 'shop' / 'prices.py').write_text('def total(items):\n    return sum(items)\n')
sys.path.insert(0, str(folder))
try:
    from shop.prices import total
    print(total([3, 4]))
finally:
    shutil.rmtree(folder)
