import sys
import typing


class Sized(typing.Protocol):
    size: int


numbers = [3, 4]
list_of_int = list[int] if sys.version_info >= (3, 9) else [int]
for call in (
    lambda: issubclass(numbers, list),
    lambda: issubclass(bool, 'int'),
    lambda: isinstance(numbers, list_of_int),
    lambda: isinstance(numbers, typing.List[int]),
    lambda: isinstance(numbers, typing.Any),
    lambda: isinstance(numbers, Sized),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
