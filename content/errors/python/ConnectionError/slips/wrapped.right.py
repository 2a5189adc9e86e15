from urllib.error import URLError
from urllib.request import urlopen

try:
    urlopen('http://127.0.0.1:1', timeout=5).close()
except ConnectionError as error:
    print(error)
except URLError as error:
    if not isinstance(error.reason, ConnectionError):
        raise
    print(error.reason)
