import resource
import tempfile

resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
with tempfile.TemporaryFile() as log:
    log.write(b'x' * 2000)
