lines = [
    "await brew()",
    "def brew(): await boil()",
    "async with kettle: pass",
    "async for cup in cups: pass",
    "def read(): return [cup async for cup in cups]",
]
for line in lines:
    try:
        compile(line, "coffee.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
