lines = [
    "label = 'minor' if age < 18",
    "label = 'minor' if age < 18 else pass",
    "label = pass if age < 18 else 'adult'",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
