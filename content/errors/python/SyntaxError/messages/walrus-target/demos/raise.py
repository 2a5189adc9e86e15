rows = ["pen;12", "book;3"]
order = {}

while order["row"] := rows.pop():
    print(order)
