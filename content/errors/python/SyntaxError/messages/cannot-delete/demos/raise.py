names = ["Ana", "Rui", "Eva"]
del names.index("Rui")
print(names)
