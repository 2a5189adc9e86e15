class Shape:
    def area(self):
        raise NotImplementedError


class Square(Shape):
    def __init__(self, side):
        self.side = side


try:
    print(Square(3).area())
except NotImplementedError:
    print('no area yet')
