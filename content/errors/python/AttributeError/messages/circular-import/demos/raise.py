import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-shop')
folder.mkdir()
(folder / 'cart.py').write_text('import price\nTAX = price.BASE * 2\n')
(folder / 'price.py').write_text('import cart\nBASE = 10 + cart.TAX\n')
sys.path.insert(0, str(folder))
try:
    import cart
finally:
    shutil.rmtree(folder)
