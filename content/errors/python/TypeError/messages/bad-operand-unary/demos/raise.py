total = 100
discount = '15'

print(total + -discount)
