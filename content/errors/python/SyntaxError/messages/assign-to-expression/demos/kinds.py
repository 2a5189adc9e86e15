lines = [
    "a + b = c",
    "a = b + 1 = c",
    "a and b = c",
    "a < b = c",
    "a if b else c = d",
    "lambda: a = b",
    "(a for a in b) = c",
    "[a for a in b] = c",
    "def f(): (yield a) = b",
    "async def f(): await a = b",
    "a + b += c",
    "(a, b) += c",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
