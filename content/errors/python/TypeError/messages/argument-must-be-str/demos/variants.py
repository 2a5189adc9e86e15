import os
from datetime import date

for call in (
    lambda: 'a1b2'.find(1),
    lambda: 'a1b2'.split(1),
    lambda: 'a1b2'.strip(1),
    lambda: os.environ.update(PORT=8080),
    lambda: eval(7),
    lambda: ord('ab'),
    lambda: date.fromisoformat(20240531),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
