class Account:
    def __init__(self):
        self.balance = 10

    def deposit(self, amount):
        return balance + amount


print(Account().deposit(5))
