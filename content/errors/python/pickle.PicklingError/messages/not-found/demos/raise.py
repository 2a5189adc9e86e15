import pickle
from collections import namedtuple

Point = namedtuple('Coordinate', 'x y')
print(pickle.dumps(Point(1, 2)))
