order = {"status": "paid"}
print(order["status"] = "paid")
