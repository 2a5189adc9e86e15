import os
import tempfile

with tempfile.TemporaryFile() as log:
    log.write(b'a short log')
    size = log.seek(0, os.SEEK_END)
    log.seek(max(size - 100, 0))
    print(log.read())
