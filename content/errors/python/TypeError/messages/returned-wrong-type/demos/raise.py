class User:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        print('User', self.name)


print(User('Ana'))
