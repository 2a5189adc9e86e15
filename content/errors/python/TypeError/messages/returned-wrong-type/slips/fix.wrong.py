class Circle:
    def __init__(self, radius):
        self.radius = radius
        return 3.14 * radius**2


print(Circle(2))
