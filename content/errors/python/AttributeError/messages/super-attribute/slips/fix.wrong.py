class Account:
    def __init__(self, owner):
        self.owner = owner


class Savings(Account):
    def title(self):
        return f'Savings of {super().owner}'


print(Savings('Ana').title())
