class Point:
    __slots__ = ('x', 'y')


point = Point()
point.x = 3
point.z = 5
