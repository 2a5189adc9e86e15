stock = {"pen": "12"}

try:
    print(int(stock["book"]))
except KeyError as error:
    print("not in stock:", error)
except Exception as error:
    print("something failed:", error)
