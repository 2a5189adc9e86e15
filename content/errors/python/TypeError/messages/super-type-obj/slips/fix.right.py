class Account:
    def __init__(self, owner):
        self.owner = owner


class SavingsAccount(Account):
    def __init__(self, owner, rate):
        super().__init__(owner)
        self.rate = rate


print(SavingsAccount('Ana', 0.02).owner)
