class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance


account = Account('Ana')
print(account.balance)
