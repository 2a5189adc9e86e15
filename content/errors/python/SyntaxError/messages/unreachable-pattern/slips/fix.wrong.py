PAID = "paid"
status = "open"

match status:
    case PAID:
        print("ship it")
    case _:
        print("wait")
