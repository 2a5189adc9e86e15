first = ["pen", "book"]
second = ["lamp"]

stock = {"items": *first}
print(stock, [*first, *second])
