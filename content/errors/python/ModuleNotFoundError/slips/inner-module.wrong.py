import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, 'prices.py').write_text('import termcolor\n')
    sys.path.insert(0, folder)
    try:
        import prices
    except ModuleNotFoundError:
        sys.exit('prices.py is missing')
