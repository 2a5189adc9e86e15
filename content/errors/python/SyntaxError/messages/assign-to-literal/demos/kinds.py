lines = [
    "5 = lives",
    "for 5 in lives: pass",
    "5 += lives",
    "{} = stock",
    "{1, 2} = ids",
    "f'{name}' = total",
    "... = rest",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
