import shutil
import subprocess
import sys
from pathlib import Path

script = Path('/tmp/errata-grades/statistics.py')
script.parent.mkdir()
script.write_text('import statistics\nprint(statistics.mean([7, 9]))\n')
result = subprocess.run([sys.executable, str(script)], stderr=subprocess.PIPE, universal_newlines=True)
shutil.rmtree(script.parent)
print(result.stderr.splitlines()[-1])
sys.exit(result.returncode)
