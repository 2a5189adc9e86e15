import errno
import os

mount_point = '/'
try:
    os.rmdir(mount_point)
except OSError as error:
    if error.errno != errno.EBUSY:
        raise
    print('still in use')
