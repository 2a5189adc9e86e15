rows = {"pen": "12", "book": "three"}

try:
    print(int(rows["book"]))
except KeyError, ValueError as error:
    print(type(error).__name__)
