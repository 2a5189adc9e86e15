import json
from array import array
from collections import deque

reply = json.dumps({'name': 'ana'})
size = (640, 480)
header = b'PNG'
for call in (
    lambda: reply['name'],
    lambda: size['width'],
    lambda: header['P'],
    lambda: range(10)[1.5],
    lambda: array('i', [3, 4])['first'],
    lambda: deque('abc')[0:2],
):
    try:
        print(call())
    except TypeError as error:
        print(error)
