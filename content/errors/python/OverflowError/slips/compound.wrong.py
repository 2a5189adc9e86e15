balance, rate = 100.0, 5
print(balance * (1.0 + rate) ** 480)
