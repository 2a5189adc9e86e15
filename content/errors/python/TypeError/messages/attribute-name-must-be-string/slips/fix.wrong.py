from collections import namedtuple

Point = namedtuple('Point', 'x y')
point = Point(3, 4)

for column in range(2):
    print(getattr(point, column))
