import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-cycle')
folder.mkdir()
(folder / 'cart.py').write_text('from price import BASE\nTAX = BASE * 2\n')
(folder / 'price.py').write_text('from cart import TAX\nBASE = 10 + TAX\n')
sys.path.insert(0, str(folder))
try:
    import cart
finally:
    shutil.rmtree(folder)
