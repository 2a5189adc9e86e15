from fractions import Fraction

cups, people = 3, 0
print(Fraction(cups, people))
