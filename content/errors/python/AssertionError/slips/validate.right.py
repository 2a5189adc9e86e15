def withdraw(balance, amount):
    if amount > balance:
        raise ValueError('not enough money')
    return balance - amount


try:
    print(withdraw(100, 500))
except ValueError as error:
    print(error)
