lines = [
    "try: a()\nexcept*: b()",
    "def f():\n  try: a()\n  except* ValueError: return",
]
for line in lines:
    try:
        compile(line, "shop.py", "exec")
    except SyntaxError as error:
        print(error.lineno, error.msg)
