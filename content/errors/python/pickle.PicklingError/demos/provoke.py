import pickle
from collections import namedtuple

Point = namedtuple('Coordinate', 'x y')  # (1)
try:
    pickle.dumps(Point(1, 2))
except pickle.PicklingError as error:
    print(f'{type(error).__module__}.{type(error).__name__}')  # (2)
    print(error)
