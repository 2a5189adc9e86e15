orders = [["pen", "book"], ["lamp"], ["pen"]]

items = [*order for order in orders]
print(items)
