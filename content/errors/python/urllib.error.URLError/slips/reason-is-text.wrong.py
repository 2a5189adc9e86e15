import errno
from urllib.error import URLError
from urllib.request import urlopen

try:
    urlopen('htps://127.0.0.1/', timeout=5).close()
except URLError as error:
    if error.reason.errno == errno.ECONNREFUSED:
        print('start the server')
