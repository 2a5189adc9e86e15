try:
    quantity = int("three")
except ValueError, TypeError as error:
    print(error)
