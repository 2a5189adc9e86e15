point = (3, 4)
unique = {'pen', 'ink'}
scores = None

try:
    del point[0]
except TypeError as error:
    print(error)

try:
    del scores[0]
except TypeError as error:
    print(error)

try:
    unique[0] = 'paper'
except TypeError as error:
    print(error)
