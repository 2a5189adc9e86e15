balance, rate = 100.0, 5
print(round(balance * (1.0 + rate / 100) ** 480, 2))
