lines = [
    "if status = 'paid': pass",
    "if order.status = 'paid': pass",
    "if order['status'] = 'paid': pass",
    "if ready and status = 'paid': pass",
    "options = [width = 80]",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
