names = ['Ana', 'Luis']
try:
    print(names.index('Eva'))
except LookupError:
    print('nobody called Eva')
