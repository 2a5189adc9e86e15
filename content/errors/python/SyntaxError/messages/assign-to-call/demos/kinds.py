lines = [
    "total() = 10",
    "for total() in prices: pass",
    "price = total() = 10",
    "total() += 10",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
