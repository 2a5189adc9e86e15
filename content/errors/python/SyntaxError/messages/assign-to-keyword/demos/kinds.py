lines = [
    "None = result",
    "False = ready",
    "__debug__ = False",
    "configure(None=1)",
    "True += 1",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
