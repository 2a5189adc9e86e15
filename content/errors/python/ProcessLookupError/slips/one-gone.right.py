import os
import signal
import subprocess

done, busy = subprocess.Popen(['true']), subprocess.Popen(['sleep', '0.3'])
done.wait()
for pid in [done.pid, busy.pid]:
    try:
        os.kill(pid, signal.SIGTERM)
    except ProcessLookupError:
        pass
print(busy.wait())
