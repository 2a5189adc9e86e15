lines = [
    "[*group for group in groups]",
    "{*group for group in groups}",
    "{**part for part in parts}",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
        print(line, "-> ok")
    except SyntaxError as error:
        print(line, "->", error.msg)
