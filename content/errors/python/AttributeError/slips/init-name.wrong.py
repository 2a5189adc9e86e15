class User:
    def _init_(self, name='Ana'):
        self.name = name


print(User().name)
