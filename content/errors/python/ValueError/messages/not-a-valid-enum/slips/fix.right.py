from enum import Enum


class Level(Enum):
    LOW = 1
    HIGH = 2


for text in ['1', '2', '5']:
    try:
        print(Level(int(text)))
    except ValueError:
        print('unknown level:', text)
