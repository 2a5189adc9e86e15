def withdraw(balance, amount):
    if amount > balance:
        raise 'not enough money'
    return balance - amount


print(withdraw(50, 80))
