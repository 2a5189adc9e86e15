import runpy
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, 'shop').mkdir()
    Path(folder, 'shop', 'main.py').write_text('print("ready")\n')
    sys.path.insert(0, folder)
    runpy.run_module('shop', run_name='__main__')
