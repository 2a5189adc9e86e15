import signal
import subprocess

for handler in [signal.SIG_DFL, signal.SIG_IGN]:
    signal.signal(signal.SIGCHLD, handler)  # (1)
    result = subprocess.run(['sh', '-c', 'exit 3'])
    print(handler.name, result.returncode)  # (2)
