from abc import ABC, abstractmethod


class Storage(ABC):
    @abstractmethod
    def load(self, name):
        pass

    @abstractmethod
    def save(self, name):
        pass


try:
    Storage()
except TypeError as error:
    print(error)
