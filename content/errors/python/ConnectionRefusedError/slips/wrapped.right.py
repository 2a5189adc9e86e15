from urllib.error import URLError
from urllib.request import urlopen

try:
    urlopen('http://127.0.0.1:2/', timeout=5).close()
except URLError as error:
    if not isinstance(error.reason, ConnectionRefusedError):
        raise
    print('refused')
