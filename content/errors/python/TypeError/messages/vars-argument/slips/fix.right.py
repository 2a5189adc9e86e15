class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


point = Point(3, 4)
print({name: getattr(point, name) for name in point.__slots__})
