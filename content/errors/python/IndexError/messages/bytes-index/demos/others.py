from array import array
from collections import deque

for short in bytearray(b'PK'), array('i', [80, 75]), deque([80, 75]), memoryview(b'PK'):
    try:
        short[2]
    except IndexError as error:
        print(error)  # (1)
