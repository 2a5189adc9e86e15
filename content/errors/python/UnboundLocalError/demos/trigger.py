total = 10


def add(amount):
    total = total + amount  # (1)
    return total


try:
    print(add(5))
except UnboundLocalError as error:
    print(type(error).__name__)  # (2)
    print(isinstance(error, NameError))  # (3)
