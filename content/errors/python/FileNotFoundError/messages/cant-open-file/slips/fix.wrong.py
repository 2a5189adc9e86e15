import os
import subprocess
import sys
import tempfile

with tempfile.TemporaryDirectory() as project:
    with open(os.path.join(project, 'main.py'), 'w') as file:
        file.write('print("hello")')
    sys.exit(subprocess.run([sys.executable, 'main.py']).returncode)
