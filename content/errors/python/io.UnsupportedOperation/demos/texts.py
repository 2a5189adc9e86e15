import io
import os
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    path = os.path.join(folder, 'notes.txt')
    pipe, _ = os.pipe()
    with open(path, 'wb') as sink, open(path, 'rb') as data, open(path) as text:
        for call in (
            lambda: text.write('x'),  # (1)
            lambda: sink.read(),
            lambda: data.write(b'x'),
            lambda: open(path, 'rb', buffering=0).write(b'x'),  # (2)
            lambda: text.seek(1, os.SEEK_CUR),  # (3)
            lambda: os.fdopen(pipe).seek(0),  # (4)
            lambda: io.StringIO().fileno(),  # (5)
        ):
            try:
                call()
            except io.UnsupportedOperation as error:
                print(error)
