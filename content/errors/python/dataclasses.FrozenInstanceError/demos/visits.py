from dataclasses import dataclass, replace

@dataclass(frozen=True)
class Point:
    x: int
    y: int

visits = {}
here = Point(0, 0)
for step in [1, 1, -1]:
    here = replace(here, x=here.x + step)  # (1)
    visits[here] = visits.get(here, 0) + 1  # (2)

print(visits[Point(1, 0)], visits[Point(2, 0)])
