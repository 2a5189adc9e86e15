stock = 0

if stock = 0:
    print("sold out")
