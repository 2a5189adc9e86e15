orders = [["pen", "book"], ["lamp"], ["pen"]]

items = [item for order in orders for item in order]
print(items)
