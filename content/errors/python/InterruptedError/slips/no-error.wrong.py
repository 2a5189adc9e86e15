import signal
import time

signal.signal(signal.SIGALRM, lambda number, frame: None)
signal.setitimer(signal.ITIMER_REAL, 0.01)
try:
    time.sleep(0.05)
except InterruptedError:
    reason = 'woken up'
print(reason)
