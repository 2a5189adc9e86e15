lines = [
    "yield from rows",
    "def read(): return [(yield row) for row in rows]",
    "def read(): return list((yield row) for row in rows)",
    "async def read(): yield from rows",
]
for line in lines:
    try:
        compile(line, "report.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
