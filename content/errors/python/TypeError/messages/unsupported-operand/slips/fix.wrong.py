line = '12 7 30'

numbers = line.split()
print(sum(numbers))
