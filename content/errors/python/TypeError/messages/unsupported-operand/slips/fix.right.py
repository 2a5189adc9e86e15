line = '12 7 30'

numbers = [int(part) for part in line.split()]
print(sum(numbers))
