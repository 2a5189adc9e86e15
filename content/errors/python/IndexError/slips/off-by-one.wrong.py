names = ['Ana', 'Luis', 'Eva']
for position in range(1, len(names) + 1):
    print(position, names[position])
