import timeit
from typing import get_type_hints


def area(shape: 'Shape'):  # (1)
    return shape.width


def work():
    return 3


for call in [
    lambda: eval('width * 2'),
    lambda: timeit.timeit('work()', number=1),  # (2)
    lambda: get_type_hints(area),
]:
    try:
        call()
    except NameError as error:
        print(error)
print(timeit.timeit('work()', number=1, globals=globals()) >= 0)
