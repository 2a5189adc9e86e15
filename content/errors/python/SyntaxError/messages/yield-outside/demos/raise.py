names = ["Ana", "Rui", "Eva"]

for name in names:
    yield name.upper()
