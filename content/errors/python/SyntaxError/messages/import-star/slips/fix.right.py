from math import pi

class Circle:
    def area(self, radius):
        return pi * radius ** 2

print(round(Circle().area(2), 2))
