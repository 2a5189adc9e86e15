import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    script = Path(folder, 'passwords.py')
    script.write_text('from secrets import token_hex\nprint(len(token_hex(4)))\n')
    result = subprocess.run([sys.executable, str(script)], stderr=subprocess.DEVNULL)
    sys.exit(result.returncode)
