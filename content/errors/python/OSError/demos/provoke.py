import errno
import os
from tempfile import TemporaryDirectory

with TemporaryDirectory() as temporary:
    os.chdir(temporary)
    os.makedirs('folder/inside')
    try:
        os.rmdir('folder')
    except OSError as error:
        if error.errno != errno.ENOTEMPTY:  # (1)
            raise
        print(f'{type(error).__name__}: {error}')  # (2)
        print(errno.errorcode[error.errno], error.errno)  # (3)
        print(error.strerror, '|', error.filename)  # (4)
    os.chdir('/')
