import errno
from urllib.request import urlopen

try:
    urlopen('http://127.0.0.1:2/', timeout=5).close()
except OSError as error:
    print(errno.errorcode[error.errno])
