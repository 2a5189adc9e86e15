import os

mount_point = '/'
try:
    os.rmdir(mount_point)
except PermissionError:
    print('still in use')
