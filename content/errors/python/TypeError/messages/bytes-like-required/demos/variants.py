import hashlib
import re

for call in (
    lambda: hashlib.sha256('secret'),
    lambda: re.findall('[0-9]+', b'pen 2, ink 4'),
    lambda: bytes('pen'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
