import importlib
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, 'prices.py').write_text('rows = [4.5, 12]\ntotal = sum(rows\n')
    sys.path.insert(0, folder)
    try:
        importlib.import_module('prices')  # (1)
    except SyntaxError as error:
        print(Path(error.filename).name, error.lineno)  # (2)
        print(error.msg)
