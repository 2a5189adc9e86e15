import errno
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('reports')
    try:
        os.mkdir('reports')  # (1)
    except FileExistsError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
        print(errno.errorcode[error.errno], error.errno)  # (3)
    os.makedirs('reports', exist_ok=True)  # (4)
    os.chdir('..')
