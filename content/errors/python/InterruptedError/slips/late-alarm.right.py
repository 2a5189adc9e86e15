import signal
import time


def too_long(number, frame):
    raise TimeoutError('too long')


signal.signal(signal.SIGALRM, too_long)
signal.setitimer(signal.ITIMER_REAL, 0.04)
try:
    print(sum(range(10)))
except TimeoutError:
    print('too long')
finally:
    signal.setitimer(signal.ITIMER_REAL, 0)
time.sleep(0.05)
