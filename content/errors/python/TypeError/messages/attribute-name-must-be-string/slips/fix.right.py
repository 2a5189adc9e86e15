from collections import namedtuple

Point = namedtuple('Point', 'x y')
point = Point(3, 4)

for name in point._fields:
    print(name, getattr(point, name))
