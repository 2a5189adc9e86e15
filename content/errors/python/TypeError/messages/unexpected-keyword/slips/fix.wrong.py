class Animal:
    def __init__(self, name):
        self.name = name


class Dog(Animal):
    def __init__(self, breed, **options):
        super().__init__(breed=breed, **options)


print(Dog(name='Rex', breed='beagle').name)
