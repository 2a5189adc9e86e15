import errno
import os

pid = os.fork()
if pid == 0:
    os._exit(3)  # (1)
_, status = os.waitpid(pid, 0)  # (2)
print(os.WEXITSTATUS(status))
try:
    os.waitpid(pid, 0)  # (3)
except ChildProcessError as error:
    print(f'{type(error).__name__}: {error}')
    print(errno.errorcode[error.errno], error.errno)  # (4)
