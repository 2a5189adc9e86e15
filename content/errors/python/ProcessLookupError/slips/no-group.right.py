import os
import signal
import subprocess

process = subprocess.Popen(['sleep', '0.3'], start_new_session=True)
os.killpg(process.pid, signal.SIGTERM)
print(process.wait())
