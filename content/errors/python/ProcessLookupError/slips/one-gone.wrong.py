import os
import signal
import subprocess

done, busy = subprocess.Popen(['true']), subprocess.Popen(['sleep', '0.3'])
done.wait()
for pid in [done.pid, busy.pid]:
    os.kill(pid, signal.SIGTERM)
print(busy.wait())
