order = "paid"
attempts = 2

if order = "paid" and attempts < 3:
    print("ship it")
