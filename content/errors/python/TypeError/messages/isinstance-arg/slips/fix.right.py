values = [3, 2.5, 'pen', 7]

numbers = [value for value in values if isinstance(value, (int, float))]
print(sum(numbers))
