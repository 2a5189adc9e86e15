names = ["rui", "Ana", "eva"]
print(sorted(name.lower() for name in names, reverse=True))
