groups = [["Ana", "Rui"], ["Eva"]]
print([*group for group in groups])
