import copy
import threading


class Counter:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 3


print(copy.deepcopy(Counter()).total)
