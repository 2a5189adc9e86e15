def withdraw(balance, amount):
    assert amount <= balance, 'not enough money'
    return balance - amount


print(withdraw(100, 500))
