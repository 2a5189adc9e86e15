try:
    print(str.upper())
except TypeError as error:
    print(error)
