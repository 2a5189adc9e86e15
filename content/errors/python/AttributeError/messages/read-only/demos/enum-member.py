from enum import Enum


class Status(Enum):
    OPEN = 'open'
    CLOSED = 'closed'


try:
    Status.OPEN = 'closed'
except AttributeError as error:
    print(error)
