phone = '555 0199'

try:
    print(5 in phone)
except TypeError as error:
    print(error)
