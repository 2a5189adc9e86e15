from enum import Enum


class Level(Enum):
    LOW = 1
    HIGH = 2


for text in ['1', '2', '5']:
    print(Level(text))
