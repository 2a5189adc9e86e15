import shutil
import subprocess
import sys
from pathlib import Path

script = Path('/tmp/errata-course/numpy.py')
script.parent.mkdir()
script.write_text('import numpy\nprint(numpy.array([3, 5]))\n')  # (1)
result = subprocess.run([sys.executable, str(script)], stderr=subprocess.PIPE, universal_newlines=True)
shutil.rmtree(script.parent)
print(result.stderr.splitlines()[-1])
