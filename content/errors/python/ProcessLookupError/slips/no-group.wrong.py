import os
import signal
import subprocess

process = subprocess.Popen(['sleep', '0.3'])
os.killpg(process.pid, signal.SIGTERM)
print(process.wait())
