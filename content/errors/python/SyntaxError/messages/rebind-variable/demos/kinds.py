lines = [
    "[n for row in rows if (n := row[0]) for n in row]",
    "[n for n in (rows := load())]",
    "class Shop: taxed = [(last := p * 2) for p in (3, 4)]",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
