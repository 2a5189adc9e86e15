import copy
import logging


class Counter:
    def __init__(self):
        self.handler = logging.StreamHandler()
        self.total = 3


print(copy.deepcopy(Counter()).total)
