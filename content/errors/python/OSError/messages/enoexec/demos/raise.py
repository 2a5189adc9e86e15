import os
import subprocess
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    script = Path('hello.sh')
    script.write_text('echo hello\n')
    script.chmod(0o755)
    subprocess.run(['./hello.sh'], check=True)
