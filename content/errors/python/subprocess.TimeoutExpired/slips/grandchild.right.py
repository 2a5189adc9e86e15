import os
import signal
import subprocess

process = subprocess.Popen('sleep 0.5; true', shell=True, stdout=subprocess.PIPE, start_new_session=True)
try:
    process.communicate(timeout=0.05)
except subprocess.TimeoutExpired:
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=5)
    print(process.returncode)
