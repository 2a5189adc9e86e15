import fcntl
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'app.lock')
    with open(path, 'w') as first, open(path, 'w') as second:  # (1)
        fcntl.flock(first, fcntl.LOCK_EX | fcntl.LOCK_NB)  # (2)
        try:
            fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:  # (3)
            print('already running:', error)
    with open(path, 'w') as third:
        fcntl.flock(third, fcntl.LOCK_EX | fcntl.LOCK_NB)  # (4)
        print('locked')
