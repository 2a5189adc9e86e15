tasks = {'write': 2, 'test': 1}
while True:
    name, hours = tasks.popitem()
    print(name, hours)
