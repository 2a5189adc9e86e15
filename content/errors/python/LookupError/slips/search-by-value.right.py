names = ['Ana', 'Luis']
try:
    print(names.index('Eva'))
except ValueError:
    print('nobody called Eva')
