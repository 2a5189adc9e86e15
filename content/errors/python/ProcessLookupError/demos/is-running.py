import os
import subprocess


def is_running(pid):
    try:
        os.kill(pid, 0)  # (1)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True  # (2)
    return True


with subprocess.Popen(['sleep', '5'], stdout=subprocess.PIPE) as process:
    print(is_running(process.pid))
    process.kill()
    process.stdout.read()
    print(is_running(process.pid))  # (3)
print(is_running(process.pid))  # (4)
