from abc import ABC
from enum import Enum


class Shape(ABC):
    pass


class Kind(Shape, Enum):
    CIRCLE = 1
