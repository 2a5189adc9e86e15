import os
import signal

counter = os.eventfd(0)


def on_alarm(number, frame):
    os.eventfd_write(counter, 1)


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.05)
while True:
    try:
        print(os.eventfd_read(counter))
        break
    except InterruptedError:
        continue
