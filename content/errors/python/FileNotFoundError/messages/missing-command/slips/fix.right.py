import shutil
import subprocess

program = shutil.which('echo')
if program is None:
    raise SystemExit('echo is not installed, or not on PATH')
subprocess.run([program, 'hello'], check=True)
