from collections import ChainMap

settings = ChainMap({}, {'theme': 'light'})
try:
    settings.popitem()  # (1)
except KeyError as error:
    print(error)
