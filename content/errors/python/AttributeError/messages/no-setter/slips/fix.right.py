class User:
    def __init__(self, name):
        self._name = name

    @property
    def name(self):
        return self._name.title()


print(User('ana').name)
