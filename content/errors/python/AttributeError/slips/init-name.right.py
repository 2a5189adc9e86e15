class User:
    def __init__(self, name='Ana'):
        self.name = name


print(User().name)
