from enum import Enum


class Color(Enum):
    RED = 1


for bases in (bool,), (list, dict), (list, list), (Color,):
    try:
        type(bases[0])('Mine', bases, type(bases[0]).__prepare__('Mine', bases))
    except TypeError as error:
        print(error)

try:
    str.shout = str.upper
except TypeError as error:
    print(error)
