import os
from pathlib import Path

for call in (
    lambda: os.path.join('data', None),
    lambda: os.path.exists(['notes.txt']),
    lambda: os.listdir(2.5),
    lambda: os.mkdir(None),
    lambda: Path(None),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
