names = ["rui", "Ana"]
print(sorted(names, key=))
