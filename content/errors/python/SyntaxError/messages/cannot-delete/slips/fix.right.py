stock = {"pen": 12, "book": 3}

del stock["pen"]
print(stock)
