stock = {"pen": 12, "book": 3}

del stock.get("pen")
print(stock)
