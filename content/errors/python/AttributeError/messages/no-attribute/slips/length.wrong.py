names = ['Ana', 'Luis']
print(names.length)
