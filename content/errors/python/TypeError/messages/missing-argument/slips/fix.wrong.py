class Account:
    def __init__(self, owner):
        self.owner = owner

    def greet(self):
        return f'Hi {self.owner}'


print(Account.greet())
