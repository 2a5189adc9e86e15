from enum import Enum


class Status(Enum):
    OPEN = 'open'
    CLOSED = 'closed'


print(Status('Open'))
