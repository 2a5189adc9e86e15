sent = '7' * 5000
number = int(sent)
print(number % 10)
