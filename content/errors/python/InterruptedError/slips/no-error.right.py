import signal
import time


class WakeUp(Exception):
    pass


def wake_up(number, frame):
    raise WakeUp


signal.signal(signal.SIGALRM, wake_up)
signal.setitimer(signal.ITIMER_REAL, 0.01)
try:
    time.sleep(0.05)
except WakeUp:
    reason = 'woken up'
print(reason)
