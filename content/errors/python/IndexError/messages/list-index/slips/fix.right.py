names = ['Ana', 'Luis', 'Eva']
for name in names:
    print(name.upper())
