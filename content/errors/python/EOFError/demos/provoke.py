import gzip
import io
import marshal
import pickle
import sys

sys.stdin = io.StringIO('')  # (1)
half = gzip.compress(b'hello')[:-4]  # (2)
reads = [
    lambda: input(),
    lambda: pickle.load(io.BytesIO(b'')),
    lambda: marshal.loads(b'['),
    lambda: gzip.decompress(half),
]
for read in reads:
    try:
        print(read())
    except EOFError as error:  # (3)
        print(f'{type(error).__name__}: {error}')
print(repr(io.StringIO('').read()))  # (4)
