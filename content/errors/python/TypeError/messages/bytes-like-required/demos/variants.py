import hashlib
import re

for call in (
    lambda: hashlib.sha256('secret'),
    lambda: re.findall('[0-9]+', b'pen 2, ink 4'),
    lambda: bytes('pen'),
    lambda: bytes(65, 'utf-8'),
    lambda: b'pen'.startswith('p'),
    lambda: b'pen'.find('p'),
    lambda: re.findall(b'[0-9]+', 'pen 2'),
    lambda: str('pen', 'utf-8'),
    lambda: bytes(2.5),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
