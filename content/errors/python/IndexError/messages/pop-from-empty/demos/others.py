from array import array
from collections import deque

for empty in deque(), bytearray(), array('i'):
    try:
        empty.pop()
    except IndexError as error:
        print(error)  # (1)
