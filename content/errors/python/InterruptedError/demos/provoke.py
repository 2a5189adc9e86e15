import os
import signal

counter = os.eventfd(0)
signal.signal(signal.SIGALRM, lambda number, frame: None)  # (1)
signal.setitimer(signal.ITIMER_REAL, 0.05)  # (2)
try:
    os.eventfd_read(counter)  # (3)
except InterruptedError as error:
    print(f'{type(error).__name__}: {error}')  # (4)
os.close(counter)
