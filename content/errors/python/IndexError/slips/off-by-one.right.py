names = ['Ana', 'Luis', 'Eva']
for position, name in enumerate(names, start=1):
    print(position, name)
