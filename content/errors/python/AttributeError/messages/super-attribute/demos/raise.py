class Animal:
    pass


class Dog(Animal):
    def speak(self):
        super().speak()
        print('woof')


Dog().speak()
