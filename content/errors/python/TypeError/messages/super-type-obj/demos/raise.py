class Cat:
    def __init__(self, name):
        self.name = name


class Dog:
    def __init__(self, name):
        super(Cat, self).__init__(name)


print(Dog('Rex').name)
