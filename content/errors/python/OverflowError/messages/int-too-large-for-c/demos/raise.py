combinations = range(26**20)
print(len(combinations))
