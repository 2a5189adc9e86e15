import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    script = Path(folder, 'statistics.py')
    script.write_text('import statistics\nprint(statistics.mean([7, 9]))\n')
    result = subprocess.run([sys.executable, str(script)], stderr=subprocess.DEVNULL)
    sys.exit(result.returncode)
