from urllib.error import URLError
from urllib.request import urlopen

try:
    urlopen('example.com/data', timeout=5).close()
except URLError as error:
    print(error.reason)
