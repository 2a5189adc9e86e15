import io
import os
from tempfile import TemporaryDirectory


def attempt(call):
    try:
        call()
        return 'yes'
    except io.UnsupportedOperation:
        return 'no'


with TemporaryDirectory() as folder:
    path = os.path.join(folder, 'notes.txt')
    for mode in 'w', 'r', 'a', 'w+', 'r+', 'a+':  # (1)
        with open(path, mode) as notes:
            reads = attempt(lambda: notes.read(1))  # (2)
            writes = attempt(lambda: notes.write('x'))
        print(f'{mode:2} read: {reads:3} write: {writes}')
