import signal
import subprocess

process = subprocess.Popen(['sleep', '0.3'])
try:
    process.wait(timeout=0.05)
except subprocess.TimeoutExpired:
    print('ended by', signal.Signals(-process.returncode).name)
