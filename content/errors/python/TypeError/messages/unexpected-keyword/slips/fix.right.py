class Animal:
    def __init__(self, name):
        self.name = name


class Dog(Animal):
    def __init__(self, breed, **options):
        super().__init__(**options)
        self.breed = breed


print(Dog(name='Rex', breed='beagle').name)
