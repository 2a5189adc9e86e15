lines = [
    "def log(level, *): pass",
    "def log(*texts, *more): pass",
    "def log(*texts, /): pass",
    "def log(level, /, text, /): pass",
    "def log(/, text): pass",
    "def log(*texts=()): pass",
    "def log(**options={}): pass",
]
for line in lines:
    try:
        compile(line, "log.py", "exec")
    except SyntaxError as error:
        print(line, "->", error.msg)
