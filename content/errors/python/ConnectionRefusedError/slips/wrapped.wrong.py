from urllib.request import urlopen

try:
    urlopen('http://127.0.0.1:2/', timeout=1)
except ConnectionRefusedError:
    print('refused')
