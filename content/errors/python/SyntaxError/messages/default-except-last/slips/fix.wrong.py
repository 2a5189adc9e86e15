stock = {"pen": "12"}

try:
    print(int(stock["book"]))
except:
    print("something failed")
except KeyError as error:
    print("not in stock:", error)
