from collections import namedtuple


class Circle:
    area = property(lambda self: 12.56)


Point = namedtuple('Point', 'x y')
point = Point(3, 4)
try:
    point.x = 5  # (1)
except AttributeError as error:
    print(error)
try:
    del Circle().area  # (2)
except AttributeError as error:
    print(error)
print(point._replace(x=5))
