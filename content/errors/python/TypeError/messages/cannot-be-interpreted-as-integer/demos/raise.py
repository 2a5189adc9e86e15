names = ['Ana', 'Bob', 'Eva']

for number in range(names):
    print(number + 1, names[number])
