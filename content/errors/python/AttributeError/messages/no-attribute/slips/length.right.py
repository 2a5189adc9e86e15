names = ['Ana', 'Luis']
print(len(names))
