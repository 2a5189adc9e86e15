user = {'name': 'Ana', 'age': 31}

for name, value in vars(user).items():
    print(name, value)
