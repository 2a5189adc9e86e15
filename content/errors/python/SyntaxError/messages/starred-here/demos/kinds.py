lines = [
    "fields = *row",
    "fields = (*row)",
    "fields = (**row)",
    "report = {'rows': *rows}",
    "fields = *row,",
    "fields = [*row]",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
        print(line, "-> ok")
    except SyntaxError as error:
        print(line, "->", error.msg)
