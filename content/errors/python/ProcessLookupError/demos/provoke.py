import errno
import os
import signal
import subprocess

process = subprocess.Popen(['true'])
process.wait()  # (1)
try:
    os.kill(process.pid, signal.SIGTERM)  # (2)
except ProcessLookupError as error:
    print(f'{type(error).__name__}: {error}')  # (3)
    print(errno.errorcode[error.errno], error.errno)  # (4)
