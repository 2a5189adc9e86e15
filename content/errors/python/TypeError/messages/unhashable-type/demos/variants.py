settings = {'theme': 'dark'}

try:
    hash(settings)
except TypeError as error:
    print(error)

try:
    hash(('pen', ['blue', 'red']))
except TypeError as error:
    print(error)
