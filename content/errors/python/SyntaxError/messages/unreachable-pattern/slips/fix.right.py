from enum import Enum

class Status(Enum):
    PAID = "paid"
    OPEN = "open"

match Status.OPEN:
    case Status.PAID:
        print("ship it")
    case _:
        print("wait")
