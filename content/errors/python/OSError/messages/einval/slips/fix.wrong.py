import os
import tempfile

with tempfile.TemporaryFile() as log:
    log.write(b'a short log')
    log.seek(-100, os.SEEK_END)
    print(log.read())
