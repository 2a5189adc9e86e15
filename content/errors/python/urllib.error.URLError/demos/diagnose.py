import socket
from urllib.error import HTTPError, URLError
from urllib.request import urlopen


def check(url):
    try:
        with urlopen(url, timeout=0.05) as response:
            return response.status
    except HTTPError as error:  # (1)
        return error.code
    except URLError as error:  # (2)
        if isinstance(error.reason, OSError):
            return type(error.reason).__name__
        return error.reason  # (3)
    except TimeoutError:  # (4)
        return 'no response'


with socket.create_server(('127.0.0.1', 0)) as silent:
    host, port = silent.getsockname()
    print(check('http://127.0.0.1:2/'))
    print(check('http:///data'))
    print(check(f'https://{host}:{port}/'))
    print(check(f'http://{host}:{port}/'))
