stock = {"pen": 12, "book": 3}
stock.get("pen") = 10
print(stock)
