import random

try:
    print(random())
except TypeError as error:
    print(error)
