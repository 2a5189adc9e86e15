names = ['Ana', 'Luis', 'Eva']
i = 0
while i <= len(names):
    print(names[i].upper())
    i += 1
