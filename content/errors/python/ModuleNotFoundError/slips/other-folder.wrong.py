import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, 'shop.py').write_text('total = 42\n')
    Path(folder, 'tools').mkdir()
    Path(folder, 'tools', 'report.py').write_text('import shop\nprint(shop.total)\n')
    command = [sys.executable, 'tools/report.py']
    result = subprocess.run(command, cwd=folder, stderr=subprocess.DEVNULL)
    sys.exit(result.returncode)
