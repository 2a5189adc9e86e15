names = [" Ana", "Rui ", " "]
print([name for name in names if (name := name.strip())])
