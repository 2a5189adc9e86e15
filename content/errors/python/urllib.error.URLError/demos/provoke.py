from urllib.error import URLError
from urllib.request import urlopen

for url in 'http://127.0.0.1:2/', 'file:///missing.txt', 'htps://127.0.0.1/':
    try:
        urlopen(url, timeout=5).close()  # (1)
    except URLError as error:
        print(f'{type(error).__name__}: {error}')  # (2)
        print('reason:', type(error.reason).__name__)  # (3)
