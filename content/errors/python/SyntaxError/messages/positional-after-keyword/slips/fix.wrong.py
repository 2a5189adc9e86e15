def reserve(name, seats=1, window=False):
    return f"{name}: {seats}, {window}"

print(reserve("Ana", seats=2, True))
